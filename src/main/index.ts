import '../network-guard/install'
import path from 'node:path'
import { app, type BrowserWindow, Menu, session } from 'electron'
import { hearAttempts } from '../network-guard/install'
import { ok } from '../shared/contract/result'
import { WINDOW_DEEDS } from '../shared/contract/window-channels'
import type { CommandId } from '../shared/domain/commands'
import { filesOf, restartArguments } from './app/command-line'
import { countsOf } from './app/counts'
import { beginCrashes, toldBy } from './app/crashes'
import { endWithSystem } from './app/end-with-system'
import { eraseInApp, finishErasing } from './app/erasing'
import { lockInApp } from './app/lock-in-app'
import type { OpenServices } from './app/open-services'
import { beginSelfTest } from './app/self-test'
import { createServiceGate } from './app/service-gate'
import { shutDownCleanly } from './app/shut-down'
import { markTiming } from './app/timings'
import { createWindowEvents } from './app/window-events'
import { setApplicationMenu } from './menu/application-menu'
import { createTray } from './menu/tray'
import { isErasing } from './ownership/erase/erase-marker'
import { declareAppScheme, readyToServe, serveApp } from './security/app-protocol'
import { refuseNavigation } from './security/navigation'
import { layersInForce } from './security/network-layers'
import { createNetworkLedger } from './security/network-ledger'
import { closeChromium } from './security/network-switches'
import { enableSandbox } from './security/sandbox'
import { closeSessions } from './security/session'
import { createTrustedSenders } from './security/trusted-sender'
import { nodeFileSystem } from './storage/file-system'
import { openData } from './storage/open-data'
import { createDialogs } from './windows/dialogs'
import { tellNotErased } from './windows/erase-dialog'
import { hideOnClose } from './windows/hide-on-close'
import { createMainWindow } from './windows/main-window'
import { createMannersFile } from './windows/manners-file'
import { createNotifications } from './windows/notifications'
import { doToWindow, pdfOf } from './windows/window-deeds'

/** Built files lie beside this one; what is shipped as it is lies in resources. */
const out = path.join(__dirname, '..')
const resources = app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'resources')
const supportedMajor = __SUPPORTED_ELECTRON__.split('.')[0]

const developmentUrl = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
const selfTest = beginSelfTest(app, process.argv)
const events = createWindowEvents()
const ledger = createNetworkLedger({
  now: () => new Date().toISOString(),
  onChange: () => events.send('changed', null)
})

hearAttempts(ledger.note)
enableSandbox(app)
declareAppScheme()
closeChromium(app, developmentUrl && new URL(developmentUrl).hostname)
closeSessions(app, { developmentUrl, note: ledger.note })
refuseNavigation(app, ledger.note)

if (!app.requestSingleInstanceLock()) app.quit()
else if (isErasing(app.getPath('userData'))) void finishErasing({ app, clearPages }).then(startAnew)
else start()

/** Has Chromium forget what its pages kept. */
async function clearPages(): Promise<void> {
  const { defaultSession } = session
  await defaultSession.clearStorageData()
  await defaultSession.clearCache()
  await defaultSession.clearCodeCaches({})
}

function startAnew(isErased: boolean): void {
  if (isErased) {
    start()
    return
  }
  void app
    .whenReady()
    .then(() => tellNotErased(app.getPath('userData')))
    .then(() => app.exit(1))
}

function start(): void {
  const senders = createTrustedSenders(developmentUrl ? [new URL(developmentUrl).origin] : undefined)
  const notifications = createNotifications()
  const manners = createMannersFile(app.getPath('userData'), nodeFileSystem)
  const tray = createTray(path.join(resources, 'icon.png'), showWindow, () => app.quit())
  let isEnding = false
  const dataFolder = path.join(app.getPath('userData'), 'data')
  const crashes = beginCrashes({
    app,
    userData: app.getPath('userData'),
    close,
    counts() {
      const open = gate.now()
      return open && countsOf(open)
    },
    onNotice: () => events.send('changed', null)
  })
  /** What the window does not need to come into being is loaded while its process starts. */
  let loadRest: () => void = () => undefined
  const windowBegan = new Promise<void>((resolve) => {
    loadRest = resolve
  })
  const gate = createServiceGate(
    async (disk, key) => {
      const [{ openServices }, data] = await Promise.all([
        windowBegan.then(() => import('./app/open-services')),
        // Read from the disk while Chromium starts.
        openData({
          dataFolder,
          fs: disk,
          onBackups: () => events.send('changed', null),
          onRestored: () => gate.now()?.inbox.resume(),
          onUnexpected: toldBy(crashes.log)
        })
      ])
      return openServices({
        data,
        dataFolder,
        key,
        out,
        modelFolder: path.join(resources, 'model'),
        sampleFolder: path.join(resources, 'sample-data'),
        version: app.getVersion(),
        events,
        crashes,
        ledger,
        desktop: {
          isInFront: () => window?.isFocused() ?? false,
          tell: (reminder) => notifications.show(reminder, showSteps)
        }
      })
    },
    (error) => crashes.log.error('service-error', error)
  )
  const { services } = gate
  let window: BrowserWindow | null = null
  let isPainted = false
  const { lock, ...lockApp } = lockInApp({
    userData: app.getPath('userData'),
    ready: app.whenReady(),
    gate,
    held: crashes.held,
    events,
    windowNow: () => window,
    bringIn,
    onChange: setMenu
  })
  gate.onOpen((opened) => {
    crashes.log.write('opened', countsOf(opened))
    setMenu()
    if (isPainted) begin(opened)
  })

  let closed: Promise<void> | null = null
  function close(): Promise<void> {
    closed ??= gate.close()
    return closed
  }

  /** What runs by itself: after the first paint, which it never delays. */
  function begin({ reader, inbox, watch, desk, reminders }: OpenServices): void {
    reader.start()
    inbox.resume()
    watch.start()
    desk.start()
    reminders.start()
  }

  function setMenu(): void {
    if (!isPainted) return
    setApplicationMenu({ isOpen: gate.now() !== null, canLock: lock.isOn(), run })
  }

  function run(command: CommandId): void {
    const deed = WINDOW_DEEDS.find((one) => one === command)
    if (command === 'lock') void lock.lock()
    else if (deed === undefined) {
      showWindow()
      events.send('command:run', command)
    } else if (window) doToWindow(window, deed, { manners, dataFolder })
  }

  async function bringIn(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    const { importer } = await services
    await importer.bringIn({ kind: 'paths', paths })
  }

  const dialogs = createDialogs(() => window)
  const erase = eraseInApp({
    app,
    clearPages,
    leave() {
      window?.destroy()
      app.quit()
    }
  })

  function openWindow(): void {
    window = createMainWindow({
      preload: path.join(out, 'preload', 'index.cjs'),
      icon: path.join(resources, 'icon.png'),
      developmentUrl,
      manners
    })
    hideOnClose(window, {
      hides: () => tray.isThere() && !isEnding,
      wasTold: () => manners.now().trayTold,
      onTold: () => manners.change({ trayTold: true })
    })
    const { id } = window.webContents
    // Words that are not kept yet held the end back: the program goes on.
    window.webContents.on('will-prevent-unload', () => {
      isEnding = false
    })
    senders.add(id)
    crashes.watch(window)
    // Not emitted for a navigation that was refused: the page that stays goes on listening.
    window.webContents.on('did-navigate', () => events.close())
    window.webContents.on('render-process-gone', () => events.close())
    window.once('ready-to-show', () => {
      markTiming('painted')
      const isFirst = !isPainted
      isPainted = true
      setMenu()
      tray.set(manners.now().tray)
      const open = gate.now()
      if (isFirst && open) begin(open)
    })
    window.on('closed', () => {
      senders.remove(id)
      events.close()
      window = null
    })
  }

  function showWindow(): void {
    if (!window) openWindow()
    else if (window.isMinimized()) window.restore()
    else if (isPainted && !window.isVisible()) window.show()
    isEnding = false
    window?.focus()
  }

  function showSteps(): void {
    showWindow()
    events.send('steps:show', null)
  }

  /** Done before the new window's page can ask for anything: nothing comes between loading and this. */
  async function answer(): Promise<void> {
    const { answerPage } = await import('./app/answer-page')
    answerPage({
      services,
      senders,
      lock: lockApp.desk,
      crashes,
      ledger,
      events,
      dialogs,
      notifications,
      erase,
      windowNow: () => window,
      onUsable() {
        markTiming('usable')
        selfTest?.usable()
      },
      fixedInfo: {
        version: app.getVersion(),
        electron: process.versions.electron,
        developmentRuntime: process.versions.electron.split('.')[0] !== supportedMajor,
        dataFolder
      },
      inForce: () =>
        layersInForce({
          commandLine: app.commandLine,
          isSpellCheckerOn: session.defaultSession.isSpellCheckerEnabled(),
          developmentUrl
        }),
      resources,
      forWindow: {
        deed: (deed) => window && doToWindow(window, deed, { manners, dataFolder }),
        quit: () => app.quit(),
        savePdf: async (name) => (window ? dialogs.saveFile(name, await pdfOf(window)) : ok(false)),
        tray: {
          isOn: () => manners.now().tray,
          set(on) {
            manners.change({ tray: on })
            tray.set(on)
          }
        }
      }
    })
  }

  const { isClosing, end } = shutDownCleanly(app, close, () => manners.flush().then(crashes.end).then(erase.atEnd))
  endWithSystem({ app, flush: async () => gate.now()?.store.flush(), end })
  app.on('second-instance', (_event, argv, workingDirectory) => {
    const files = filesOf(argv, app.isPackaged, workingDirectory)
    if (isClosing()) {
      // Whoever starts the program while it ends gets it back, with the files they named.
      app.relaunch({ args: restartArguments(process.argv, app.isPackaged, files) })
      return
    }
    showWindow()
    void bringIn(files)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (app.isReady()) showWindow()
    void bringIn([file])
  })
  app.on('before-quit', () => {
    isEnding = true
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (app.isReady()) showWindow()
  })

  Menu.setApplicationMenu(null)
  // The data is read while Chromium starts.
  void lockApp.start()
  void Promise.all([app.whenReady(), manners.load()]).then(() => {
    serveApp(path.join(out, 'renderer'))
    lockApp.watchComputer()
    openWindow()
    void answer()
    loadRest()
    readyToServe()
    void bringIn(filesOf(process.argv, app.isPackaged, process.cwd()))
    void selfTest?.run({
      app,
      services,
      resources,
      windowNow: () => window,
      refusals: () => ledger.refusals().length,
      close
    })
  })
}
