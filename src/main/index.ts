import path from 'node:path'
import { app, type BrowserWindow, Menu, session } from 'electron'
import { filesOf, restartArguments } from './app/command-line'
import { installCrashPath } from './app/crash-path'
import { openServices } from './app/open-services'
import { shutDownCleanly } from './app/shut-down'
import { markTiming } from './app/timings'
import { createWindowEvents } from './app/window-events'
import { appHandlers } from './ipc/app-handlers'
import { applicationHandlers } from './ipc/application-handlers'
import { askHandlers } from './ipc/ask-handlers'
import { insightHandlers } from './ipc/insight-handlers'
import { intakeHandlers } from './ipc/intake-handlers'
import { journalHandlers } from './ipc/journal-handlers'
import { learningHandlers } from './ipc/learning-handlers'
import { messageHandlers } from './ipc/message-handlers'
import { registerHandlers } from './ipc/register'
import { resumeHandlers } from './ipc/resume-handlers'
import { sampleHandlers } from './ipc/sample-handlers'
import { searchHandlers } from './ipc/search-handlers'
import { stepHandlers } from './ipc/step-handlers'
import { watchHandlers } from './ipc/watch-handlers'
import { setApplicationMenu } from './menu/application-menu'
import { declareAppScheme, serveApp } from './security/app-protocol'
import { refuseNavigation } from './security/navigation'
import { enableSandbox } from './security/sandbox'
import { closeSession } from './security/session'
import { createTrustedSenders } from './security/trusted-sender'
import { createDialogs } from './windows/dialogs'
import { openInEditor } from './windows/editors'
import { openMailProgram } from './windows/mail-program'
import { createMainWindow } from './windows/main-window'
import { createNotifications } from './windows/notifications'

/** Built files lie beside this one; what is shipped as it is lies in resources. */
const out = path.join(__dirname, '..')
const resources = app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'resources')
const supportedMajor = __SUPPORTED_ELECTRON__.split('.')[0]

enableSandbox(app)
declareAppScheme()
refuseNavigation(app)
installCrashPath(app)

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  const developmentUrl = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
  const senders = createTrustedSenders(developmentUrl ? [new URL(developmentUrl).origin] : undefined)
  const events = createWindowEvents()
  const notifications = createNotifications()
  const dataFolder = path.join(app.getPath('userData'), 'data')
  const services = app.whenReady().then(() =>
    openServices({
      dataFolder,
      out,
      modelFolder: path.join(resources, 'model'),
      sampleFolder: path.join(resources, 'sample-data'),
      events,
      desktop: {
        isInFront: () => window?.isFocused() ?? false,
        tell: (reminder) => notifications.show(reminder, showSteps)
      }
    })
  )
  let window: BrowserWindow | null = null

  async function bringIn(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    const { importer } = await services
    await importer.bringIn({ kind: 'paths', paths })
  }

  const dialogs = createDialogs(() => window)

  function openWindow(): void {
    window = createMainWindow({
      preload: path.join(out, 'preload', 'index.cjs'),
      icon: path.join(resources, 'icon.png'),
      developmentUrl
    })
    const { id } = window.webContents
    senders.add(id)
    // Not emitted for a navigation that was refused: the page that stays goes on listening.
    window.webContents.on('did-navigate', () => events.close())
    window.webContents.on('render-process-gone', () => events.close())
    window.once('ready-to-show', () => {
      markTiming('painted')
      setApplicationMenu(() => void dialogs.chooseFiles().then(bringIn))
      // The model starts after the first paint and never delays it.
      void services.then(({ reader, inbox, watch, desk, reminders }) => {
        reader.start()
        inbox.resume()
        watch.start()
        desk.start()
        reminders.start()
      })
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
    window?.focus()
  }

  function showSteps(): void {
    showWindow()
    events.send('steps:show', null)
  }

  registerHandlers(
    {
      ...appHandlers({
        services,
        fixedInfo: {
          version: app.getVersion(),
          electron: process.versions.electron,
          developmentRuntime: process.versions.electron.split('.')[0] !== supportedMajor,
          dataFolder
        },
        onListening: () => window && events.open(window.webContents),
        onUsable: () => markTiming('usable')
      }),
      ...messageHandlers(services, dialogs.saveFile),
      ...learningHandlers(services, path.join(resources, 'model', 'figures.json')),
      ...intakeHandlers({
        services,
        samplePath: path.join(resources, 'samples', 'feedback.eml'),
        chooseFiles: dialogs.chooseFiles
      }),
      ...applicationHandlers(services, dialogs),
      ...askHandlers(services, { openMailProgram, saveFile: dialogs.saveFile }),
      ...stepHandlers(services, { ...dialogs, canNotify: notifications.isPossible }),
      ...journalHandlers(services),
      ...searchHandlers(services),
      ...insightHandlers(services, dialogs.saveFile),
      ...sampleHandlers(services),
      ...watchHandlers(services, dialogs.chooseFolder),
      ...resumeHandlers(services, { ...dialogs, openInEditor })
    },
    senders.trusts
  )

  const isClosing = shutDownCleanly(app, services)
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
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (app.isReady()) showWindow()
  })

  Menu.setApplicationMenu(null)
  void app.whenReady().then(() => {
    closeSession(session.defaultSession, developmentUrl)
    serveApp(path.join(out, 'renderer'))
    openWindow()
    void bringIn(filesOf(process.argv, app.isPackaged, process.cwd()))
  })
}
