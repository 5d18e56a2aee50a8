// The yardstick of the start-up figures: the smallest sandboxed window that shows a word.
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

if (process.getuid?.() !== 0) app.enableSandbox()
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1240, height: 820, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => {
    window.show()
    process.stdout.write(`coachable-timing painted ${Date.now()}\n`)
    process.stdout.write(`coachable-timing usable ${Date.now()}\n`)
  })
  window.loadFile(path.join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
