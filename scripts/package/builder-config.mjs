import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { archiveFiles, RESOURCES, UNPACKED } from './contents.mjs'
import { setFuses } from './fuses.mjs'
import { licensesOf } from './licenses.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const { devDependencies, description } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** Mails that Coachable can be asked to open. It offers itself and never takes another program's place. */
export const FILE_KINDS = [
  { ext: 'eml', name: 'Mail message', mimeType: 'message/rfc822' },
  { ext: 'msg', name: 'Outlook message', mimeType: 'application/vnd.ms-outlook' }
]

/** What the Linux desktops show of it. */
export const LINUX_ENTRY = {
  name: 'coachable',
  genericName: 'Job search coach',
  comment: description,
  categories: ['Office'],
  keywords: ['job', 'application', 'resume', 'feedback', 'mail'],
  mimeTypes: FILE_KINDS.map(({ mimeType }) => mimeType)
}

/** Of an unpacked runtime, what it starts where it is given no program; below `resources`. */
const LEFT_BEHIND = ['default_app.asar', '../.complete']

/** In the name of every package that is no release. */
export const NOT_FOR_RELEASE = '-not-for-release'

const NO_RELEASE_FILE = 'NOT-FOR-RELEASE.txt'
const NO_RELEASE_WORDS = `This application was made of a runtime for development, which is out of support.
It is for trying the package, and must not be handed on.
`

/** Where electron-builder lays the unpacked application of a target. @param {string} output the folder that takes the packages */
export function appFolderOf(target, output) {
  const [platform, arch] = target.split('-')
  const name = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: arch === 'x64' ? 'mac' : `mac-${arch}` }[
    platform
  ]
  return path.join(output, name)
}

/** The program inside an unpacked application. @param {string} appFolder what electron-builder calls `appOutDir` */
export function programOf(platform, appFolder) {
  if (platform === 'darwin') return path.join(appFolder, 'Coachable.app')
  return path.join(appFolder, platform === 'win32' ? 'Coachable.exe' : LINUX_ENTRY.name)
}

/** Its `resources`. */
export function resourcesOf(platform, appFolder) {
  return platform === 'darwin'
    ? path.join(appFolder, 'Coachable.app', 'Contents', 'Resources')
    : path.join(appFolder, 'resources')
}

/** What is no part of electron-builder's own work: takes away what it leaves, adds what it does not know of, sets the fuses. */
async function finish(target, appFolder, isRelease) {
  const [platform] = target.split('-')
  const resources = resourcesOf(platform, appFolder)
  for (const name of LEFT_BEHIND) rmSync(path.join(resources, name), { recursive: true, force: true })
  const words = platform === 'darwin' ? resources : appFolder
  writeFileSync(path.join(words, 'LICENSES.libraries.md'), licensesOf(target))
  if (!isRelease) writeFileSync(path.join(words, NO_RELEASE_FILE), NO_RELEASE_WORDS)
  await setFuses(programOf(platform, appFolder))
}

/**
 * The configuration of electron-builder for one target.
 * @param {string} target of TARGETS
 * @param {object} options
 * @param {string} options.output the folder that takes the packages
 * @param {boolean} options.isRelease what is none is called so in every file's name
 * @param {{ folder: string, version: string } | null} options.runtime an unpacked Electron to take; without one electron-builder
 *   fetches that of package.json
 */
export function builderConfig(target, { output, isRelease, runtime }) {
  const [platform] = target.split('-')
  const suffix = isRelease ? '' : NOT_FOR_RELEASE
  const fileName = `Coachable-\${version}-\${os}-\${arch}${suffix}`
  return {
    appId: 'app.coachable.desktop',
    productName: 'Coachable',
    copyright: 'MIT License',
    directories: { output, buildResources: 'resources/icons' },
    electronVersion: runtime?.version ?? devDependencies.electron,
    ...(runtime ? { electronDist: runtime.folder } : {}),
    // What is taken of node_modules is named by `files`; nothing is compiled, for the one native library comes built. (With `npmRebuild`
    // off this is not asked, and every dependency is taken whole.)
    beforeBuild: () => false,
    files: archiveFiles(target),
    asar: { smartUnpack: false },
    asarUnpack: UNPACKED,
    extraResources: RESOURCES.map((name) => ({ from: `resources/${name}`, to: name })),
    extraFiles: [{ from: 'LICENSE', to: platform === 'darwin' ? 'Resources/LICENSE.txt' : 'LICENSE' }],
    extraMetadata: { desktopName: `${LINUX_ENTRY.name}.desktop` },
    // A start without the person asking, an update by network: there is none of it, so nothing of it is written either.
    publish: null,
    artifactName: `${fileName}.\${ext}`,
    afterPack: ({ appOutDir }) => finish(target, appOutDir, isRelease),
    linux: {
      target: ['AppImage'],
      executableName: LINUX_ENTRY.name,
      icon: 'resources/icons',
      category: LINUX_ENTRY.categories.join(';'),
      // Paths, not addresses of files.
      executableArgs: ['%F'],
      mimeTypes: LINUX_ENTRY.mimeTypes,
      desktop: { entry: { GenericName: LINUX_ENTRY.genericName, Keywords: `${LINUX_ENTRY.keywords.join(';')};` } }
    },
    win: {
      target: ['nsis', 'portable'],
      icon: 'resources/icons/icon.ico'
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // What the person stored stays where it is.
      deleteAppDataOnUninstall: false,
      include: 'scripts/package/open-with.nsh'
    },
    portable: { artifactName: `${fileName}-portable.\${ext}` },
    mac: {
      target: ['dmg', 'zip'],
      icon: 'resources/icons/icon.icns',
      category: 'public.app-category.productivity',
      darkModeSupport: true,
      // Without a certificate it is signed for this computer alone: an Apple chip starts nothing that is not signed, and the fuses have
      // just changed it.
      ...(process.env.CSC_LINK || process.env.CSC_NAME ? {} : { identity: '-' }),
      fileAssociations: FILE_KINDS.map(({ ext, name }) => ({ ext, name, role: 'Viewer', rank: 'Alternate' }))
    }
  }
}
