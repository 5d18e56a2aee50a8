import path from 'node:path'
import { createChecker } from '../desk/checker'
import { createDesk } from '../desk/desk'
import { rememberedEmbed } from '../desk/meaning'
import { createApplications } from '../inbox/applications'
import { createImporter } from '../inbox/importer'
import { createInbox } from '../inbox/inbox'
import { keepTeaching } from '../inbox/learning'
import { createReadQueue } from '../inbox/read-queue'
import { createWatch } from '../inbox/watch'
import { createIntake } from '../intake/intake-pool'
import type { Services } from '../ipc/services'
import { createApplicationBoard } from '../journey/applications/application-board'
import { createApplicationTables } from '../journey/applications/application-tables'
import { createAsks } from '../journey/asks/asks'
import { datedAsksIn } from '../journey/asks/due'
import { createInsight } from '../journey/insight/insight'
import { createJournal } from '../journey/journal/journal'
import { createSample } from '../journey/sample/sample'
import { createSearch } from '../journey/search/search'
import { createReminders, type Reminder } from '../journey/steps/reminders'
import { createStepList } from '../journey/steps/steps'
import { createReaderHost } from '../reader-host/reader-host'
import { startUtilityReader } from '../reader-host/utility-process'
import { localDay } from '../resume/local-day'
import type { ReadFile } from '../resume/text/read-resume'
import { originalsIn } from '../storage/originals'
import { openStore } from '../storage/store'
import { tellOfError } from './crash-path'
import { markTiming } from './timings'
import type { WindowEvents } from './window-events'

/** Everything that lives as long as the program and has to be ended with it. */
export interface OpenServices extends Services {
  /** Waits until all that was promised is on disk, then ends the workers and the reader. */
  close(): Promise<void>
}

/** What the desktop around the window does. */
export interface Desktop {
  /** The person looks at the window. */
  isInFront(): boolean
  tell(reminder: Reminder): void
}

/**
 * Opens the stored data and makes the services that stand on it. The reader process is made but not started.
 * @param options.out folder of the built program @param options.modelFolder folder of the model
 * @param options.sampleFolder folder of the sample data
 */
export async function openServices({
  dataFolder,
  out,
  modelFolder,
  sampleFolder,
  events,
  desktop
}: {
  readonly dataFolder: string
  readonly out: string
  readonly modelFolder: string
  readonly sampleFolder: string
  readonly events: WindowEvents
  readonly desktop: Desktop
}): Promise<OpenServices> {
  const now = (): string => new Date().toISOString()
  const store = await openStore({ folder: dataFolder })
  const originals = originalsIn({ folder: dataFolder })
  const reader = createReaderHost({
    startProcess: (runtime) => startUtilityReader(path.join(out, 'main', 'reader.cjs'), modelFolder, runtime),
    onState(state) {
      if (state === 'ready') markTiming('reader-ready')
      events.send('reader:state', state)
    }
  })
  const intake = createIntake({ workerPath: path.join(out, 'main', 'intake-worker.cjs') })
  const queue = createReadQueue(store, reader, tellOfError)
  const inbox = createInbox({
    store,
    queue,
    originals,
    parse: (name, bytes) => intake.parse(name, bytes),
    now
  })
  const importer = createImporter({
    inbox,
    onProgress: (progress) => events.send('intake:progress', progress),
    onUnexpected: tellOfError
  })
  const watch = createWatch({
    store,
    dataFolder,
    bringIn: (paths) => importer.bringIn({ kind: 'paths', paths, quiet: true }),
    onChange: () => events.send('changed', null),
    onUnexpected: tellOfError
  })
  const resumes = createIntake<ReadFile>({ workerPath: path.join(out, 'main', 'resume-worker.cjs') })
  const checker = createChecker({
    workerPath: path.join(out, 'main', 'check-worker.cjs'),
    wasmPath: path.join(out, 'main', 'harper_wasm_slim_bg.wasm'),
    embed: rememberedEmbed((texts) => reader.embed(texts))
  })
  const desk = createDesk({
    store,
    originals,
    parse: resumes.parse,
    check: checker.check,
    prepare: checker.prepare,
    onChange: () => events.send('changed', null),
    onUnexpected: tellOfError
  })
  const steps = createStepList({
    store,
    now: () => new Date(),
    dayOf: localDay,
    found: desk.found,
    asks: () => datedAsksIn(store.state(), localDay(new Date()))
  })
  const reminders = createReminders({
    store,
    dueDays: steps.dueDays,
    dayOf: localDay,
    now: () => new Date(),
    ...desktop,
    onUnexpected: tellOfError
  })
  const search = createSearch({
    store,
    workerPath: path.join(out, 'main', 'search-worker.cjs'),
    dataFolder,
    encoderFolder: path.join(modelFolder, '..', 'encoder'),
    embed: (texts) => reader.embed(texts),
    isReaderReady: () => reader.state() === 'ready'
  })
  keepTeaching(store, reader)
  store.onChange(() => events.send('changed', null))
  return {
    store,
    originals,
    inbox,
    importer,
    applications: createApplications({ store, now }),
    applicationBoard: createApplicationBoard({ store, now, today: () => localDay(new Date()) }),
    applicationTables: createApplicationTables({ store, now, today: () => localDay(new Date()) }),
    asks: createAsks({ store, now }),
    sample: createSample({
      store,
      originals,
      parse: intake.parse,
      read: (id) => void queue.add(id),
      folder: sampleFolder
    }),
    journal: createJournal({ store, now }),
    watch,
    desk,
    steps,
    reminders,
    insight: createInsight({ store, now }),
    search,
    reader,
    readResume: resumes.parse,
    readMessage: intake.parse,
    async close() {
      importer.close()
      reminders.close()
      desk.close()
      await watch.close()
      await store.close()
      reader.close()
      await Promise.all([intake.close(), resumes.close(), checker.close(), search.close()])
    }
  }
}
