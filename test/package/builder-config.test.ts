import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builderConfig, FILE_KINDS } from '../../scripts/package/builder-config.mjs'
import { TARGETS } from '../../scripts/package/contents.mjs'
import { icns, ico } from '../../scripts/package/icon-files.mjs'
import { desktopEntry } from '../../scripts/package/linux-packages.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const options = { output: '/packages', isRelease: true, runtime: null }
const { devDependencies, dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

describe('the packages', () => {
  it('are of these kinds', () => {
    const config = builderConfig('linux-x64', options)
    expect(config.win?.target).toEqual(['nsis', 'portable'])
    expect(config.mac?.target).toEqual(['dmg', 'zip'])
    // The archive and the Debian package are made by linux-packages.mjs.
    expect(config.linux?.target).toEqual(['AppImage'])
  })

  it.each(TARGETS)('of %s hold the program in one archive, and no model in it', (target) => {
    const config = builderConfig(target, options)
    expect(config.asar).not.toBe(false)
    expect(config.extraResources).toEqual(
      expect.arrayContaining([expect.objectContaining({ from: 'resources/model', to: 'model' })])
    )
    expect(JSON.stringify(config.files)).not.toContain('resources')
    expect(config.electronVersion).toBe(devDependencies.electron)
    expect(config.publish).toBeNull()
  })

  it('are called no release where they are none, and take the runtime that they are given', () => {
    const runtime = { folder: '/runtime', version: '25.1.1' }
    const config = builderConfig('linux-x64', { ...options, isRelease: false, runtime })
    expect(config.artifactName).toContain('-not-for-release.')
    expect(config).toMatchObject({ electronDist: '/runtime', electronVersion: '25.1.1' })
    expect(builderConfig('linux-x64', options).artifactName).not.toContain('release')
  })

  it('take each library that the program loads by name, and no other that is installed', () => {
    // A new entry among these belongs in scripts/package/contents.mjs, too, or into the bundle.
    expect(Object.keys(dependencies).sort()).toEqual(['@xenova/transformers', 'onnxruntime-web'])
  })
})

describe('opening mails with Coachable', () => {
  const kinds = FILE_KINDS.map(({ ext }) => ext)

  it('is offered for these', () => {
    expect(kinds).toEqual(['eml', 'msg'])
  })

  it('is offered by macOS beside the program that the person chose', () => {
    const { mac } = builderConfig('darwin-arm64', options)
    const associations = [mac?.fileAssociations ?? []].flat()
    expect(associations.map(({ ext, rank, role }) => ({ ext, rank, role }))).toEqual(
      kinds.map((ext) => ({ ext, rank: 'Alternate', role: 'Viewer' }))
    )
  })

  it('is offered by Windows without the extension’s own value being written', () => {
    const { nsis } = builderConfig('win32-x64', options)
    const script = readFileSync(path.join(root, String(nsis?.include)), 'utf8')
    for (const ext of kinds) {
      expect(script).toContain(`WriteRegNone SHELL_CONTEXT "Software\\Classes\\.${ext}\\OpenWithProgids"`)
      expect(script).toContain(`DeleteRegValue SHELL_CONTEXT "Software\\Classes\\.${ext}\\OpenWithProgids"`)
      expect(script).not.toContain(`WriteRegStr SHELL_CONTEXT "Software\\Classes\\.${ext}"`)
    }
  })

  it('is offered by the Linux desktops, which hand over paths', () => {
    const types = 'message/rfc822;application/vnd.ms-outlook;'
    expect(desktopEntry().split('\n')).toEqual(expect.arrayContaining([`MimeType=${types}`, 'Exec=coachable %F']))
    const { linux } = builderConfig('linux-x64', options)
    expect(linux).toMatchObject({ mimeTypes: types.split(';').filter(Boolean), executableArgs: ['%F'] })
  })
})

describe('the icons', () => {
  const folder = path.join(root, 'resources', 'icons')
  const png = (size: number): Buffer => readFileSync(path.join(folder, `${size}x${size}.png`))

  it.each([16, 24, 32, 48, 64, 96, 128, 256, 512])('are there in %i pixels', (size) => {
    const picture = png(size)
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size])
  })

  it('of Windows hold every size as it was drawn', () => {
    const sizes = [16, 24, 32, 48, 64, 128, 256]
    const file = readFileSync(path.join(folder, 'icon.ico'))
    expect(file.equals(ico(new Map(sizes.map((size) => [size, png(size)]))))).toBe(true)
    for (const [index, size] of sizes.entries()) {
      const entry = 6 + 16 * index
      expect(file.readUInt8(entry)).toBe(size % 256)
      const [length, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)]
      expect(file.subarray(offset, offset + length).equals(png(size))).toBe(true)
    }
  })

  it('of macOS hold every size up to 1024', () => {
    const file = readFileSync(path.join(folder, 'icon.icns'))
    expect(file.readUInt32BE(4)).toBe(file.length)
    const found = new Map<number, Buffer>()
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
      const picture = file.subarray(at + 8, at + file.readUInt32BE(at + 4))
      found.set(picture.readUInt32BE(16), Buffer.from(picture))
    }
    expect([...found.keys()].sort((a, b) => a - b)).toEqual([32, 64, 128, 256, 512, 1024])
    expect(file.equals(icns(found))).toBe(true)
  })
})
