// The two Linux packages that are made of the unpacked application without any tool from elsewhere, here and in CI alike.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LINUX_ENTRY } from './builder-config.mjs'

const DEBIAN_ARCHS = { x64: 'amd64', arm64: 'arm64' }

/** What Electron's list of libraries leaves out: the native runtime's, and those of Electron itself that every desktop has. */
const MORE_DEPENDS = ['libstdc++6', 'libasound2t64 | libasound2']

/** Runs a program to its end. Throws what it said where it failed. */
function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (error || status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr.trim()}`)
}

/**
 * A plain archive beside the application: unpack it anywhere and start `coachable` in it.
 * @param {string} appFolder the unpacked application @param {string} name of the package, without an ending
 * @returns {string} the archive
 */
export function makeTarball(appFolder, name) {
  const archive = path.join(path.dirname(appFolder), `${name}.tar.gz`)
  const ownership = ['--owner=0', '--group=0', '--numeric-owner', '--sort=name']
  const inner = path.basename(appFolder)
  run('tar', ['czf', archive, ...ownership, '-C', path.dirname(appFolder), `--transform=s,^${inner},${name},`, inner])
  return archive
}

/**
 * A Debian package: the application in /usr/lib, a menu entry that offers itself for mails, icons in every size.
 * @param {string} appFolder the unpacked application @param {string} name of the package, without an ending
 * @param {{ version: string, arch: string, isRelease: boolean, description: string }} about what is not a release says so in its version
 * @returns {Promise<string>} the package
 */
export async function makeDeb(appFolder, name, { version, arch, isRelease, description }) {
  const { default: debianInstaller } = await import('electron-installer-debian')
  const output = path.dirname(appFolder)
  const work = mkdtempSync(path.join(output, '.deb-'))
  const template = path.join(work, 'entry.ejs')
  writeFileSync(template, desktopEntry())
  try {
    await debianInstaller({
      src: appFolder,
      dest: work,
      arch: DEBIAN_ARCHS[arch],
      options: {
        name: LINUX_ENTRY.name,
        bin: LINUX_ENTRY.name,
        productName: 'Coachable',
        version: isRelease ? version : `${version}~notforrelease`,
        // The library asks for one, and the project speaks for itself alone.
        maintainer: 'The people who maintain Coachable',
        description: description.replace(/\.$/, ''),
        productDescription: isRelease
          ? 'It reads what employers wrote, on this computer and nowhere else.'
          : 'NOT FOR RELEASE: made with the development runtime, to try the package.',
        section: 'misc',
        categories: LINUX_ENTRY.categories,
        mimeType: LINUX_ENTRY.mimeTypes,
        depends: MORE_DEPENDS,
        icon: Object.fromEntries(
          readdirSync('resources/icons')
            .filter((file) => file.endsWith('.png'))
            .map((file) => [path.basename(file, '.png'), path.join('resources/icons', file)])
        ),
        desktopTemplate: template,
        // The smaller one takes minutes.
        compression: isRelease ? 'xz' : 'gzip'
      }
    })
    const [made] = readdirSync(work).filter((file) => file.endsWith('.deb'))
    if (made === undefined) throw new Error('No Debian package was made.')
    const file = path.join(output, `${name}.deb`)
    renameSync(path.join(work, made), file)
    return file
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The menu entry. It hands over paths (`%F`), not addresses of files. */
export function desktopEntry() {
  const { name, genericName, comment, categories, keywords, mimeTypes } = LINUX_ENTRY
  const lines = {
    Type: 'Application',
    Name: 'Coachable',
    GenericName: genericName,
    Comment: comment,
    Exec: `${name} %F`,
    Icon: name,
    Terminal: 'false',
    StartupNotify: 'true',
    StartupWMClass: name,
    Categories: `${categories.join(';')};`,
    Keywords: `${keywords.join(';')};`,
    MimeType: `${mimeTypes.join(';')};`
  }
  return ['[Desktop Entry]', ...Object.entries(lines).map(([key, value]) => `${key}=${value}`), ''].join('\n')
}
