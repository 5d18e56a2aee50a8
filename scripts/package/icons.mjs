#!/usr/bin/env node
// Draws resources/icon.svg in every size that a desktop asks for: PNG files for Linux, one .ico for Windows, one .icns for macOS.
//   node scripts/package/icons.mjs      after a change of the drawing; what it makes is kept in the repository
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { icns, ico } from './icon-files.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const folder = path.join(root, 'resources', 'icons')

/** In pixels: those of the icon theme specification, and of the two other systems. */
const SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]

/** Drawn at the size itself, not made smaller: edges stay sharp. */
async function drawn(svg, size) {
  const { width } = await sharp(svg).metadata()
  return sharp(svg, { density: Math.max(1, (72 * size) / width) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer()
}

const svg = readFileSync(path.join(root, 'resources', 'icon.svg'))
const pictures = new Map()
for (const size of SIZES) pictures.set(size, await drawn(svg, size))
for (const [size, png] of pictures) if (size <= 512) writeFileSync(path.join(folder, `${size}x${size}.png`), png)
writeFileSync(path.join(folder, 'icon.ico'), ico(new Map(WINDOWS_SIZES.map((size) => [size, pictures.get(size)]))))
writeFileSync(path.join(folder, 'icon.icns'), icns(pictures))
