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
import { createOwnership } from '../ownership/ownership'
import { createReaderHost } from '../reader-host/reader-host'
import { startUtilityReader } from '../reader-host/utility-process'
import { localDay } from '../resume/local-day'
import type { ReadFile } from '../resume/text/read-resume'
import type { NetworkLedger } from '../security/network-ledger'
import type { OpenData } from '../storage/open-data'
import { type Crashes, toldBy } from './crashes'
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
 * Makes the services that stand on the stored data. The reader process is made but not started.
 * @param options.data is opened before this is loaded (see src/main/index.ts), and closed with the services
 * @param options.out folder of the built program @param options.modelFolder folder of the model
 * @param options.sampleFolder folder of the sample data
 */
export function openServices({
  data,
  dataFolder,
  out,
  modelFolder,
  sampleFolder,
  version,
  events,
  crashes,
  ledger,
  desktop,
  key
}: {
  readonly data: OpenData
  readonly dataFolder: string
  readonly out: string
  readonly modelFolder: string
  readonly sampleFolder: string
  /** The version of the program, for exports. */
  readonly version: string
  readonly events: WindowEvents
  readonly crashes: Crashes
  readonly ledger: NetworkLedger
  readonly desktop: Desktop
  /** Of the sealed disk, for the worker that has files of its own. */
  readonly key: Uint8Array | null
}): OpenServices {
  const now = (): string => new Date().toISOString()
  const tellOfError = toldBy(crashes.log)
  const { store, originals, backups } = data
  ledger.keepIn(store)
  const reader = createReaderHost({
    startProcess: (runtime) =>
      startUtilityReader(path.join(out, 'main', 'reader.cjs'), modelFolder, ledger.note, runtime),
    onState(state) {
      if (state === 'ready') markTiming('reader-ready')
      crashes.log.write('reader-state', { state })
      events.send('reader:state', state)
    },
    onEnd: crashes.readerEnded
  })
  const intake = createIntake({ workerPath: path.join(out, 'main', 'intake-worker.cjs') })
  const queue = createReadQueue(store, reader, tellOfError, (id, code) =>
    crashes.log.write('message-not-read', { id, code })
  )
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
    embed: rememberedEmbed((texts) => reader.embed(texts)),
    proofread: (lines) => reader.proofread(lines)
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
    asks: () => datedAsksIn(store.state(), localDay(new Date())),
    onCounted: () => events.send('changed', null)
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
    key,
    embed: (texts) => reader.embed(texts),
    isReaderReady: () => reader.state() === 'ready'
  })
  const applicationTables = createApplicationTables({ store, now, today: () => localDay(new Date()) })
  const ownership = createOwnership({
    store,
    originals,
    steps: steps.now,
    applicationsTable: () => applicationTables.csv(null),
    watchFolder: watch.choose,
    read: (id) => void queue.add(id),
    onProgress: (progress) => events.send('ownership:progress', progress),
    program: version
  })
  keepTeaching(store, reader)
  store.onChange(() => events.send('changed', null))
  return {
    store,
    originals,
    backups,
    inbox,
    importer,
    applications: createApplications({ store, now }),
    applicationBoard: createApplicationBoard({ store, now, today: () => localDay(new Date()) }),
    applicationTables,
    asks: createAsks({ store, now }),
    sample: createSample({
      store,
      originals,
      parse: intake.parse,
      read: (id) => void queue.add(id),
      folder: sampleFolder
    }),
    ownership,
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
      await ownership.close()
      await watch.close()
      await ledger.leave()
      await data.close()
      reader.close()
      await Promise.all([intake.close(), resumes.close(), checker.close(), search.close()])
    }
  }
}
