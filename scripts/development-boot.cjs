// First script of the development runtime: loads the app that the command line names, as Electron's own default app does.
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')
const Module = require('node:module')

const args = process.argv.slice(1)
const preload = []
let file = null
for (let i = 0; i < args.length && file === null; i++) {
  if (args[i] === '-r' || args[i] === '--require') preload.push(args[++i])
  else if (args[i].startsWith('--require=')) preload.push(args[i].slice('--require='.length))
  else if (!args[i].startsWith('-')) file = args[i]
}
if (file === null) {
  console.error('usage: electron <folder or file of an app>')
  process.exit(1)
}
if (preload.length > 0) Module._preloadModules(preload)
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true, configurable: false })

const target = path.resolve(file)
const manifest = path.join(target, 'package.json')
if (fs.existsSync(manifest)) {
  const { version, productName, name = 'electron', desktopName } = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  if (version) app.setVersion(version)
  app.setName(productName || name)
  app.setDesktopName(desktopName || `${name}.desktop`)
  app.setAppPath(target)
} else {
  app.setAppPath(path.dirname(target))
}
Module._load(Module._resolveFilename(target, module, true), module, true)
