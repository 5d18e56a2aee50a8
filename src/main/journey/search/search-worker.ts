import '../../../network-guard/install'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { nodeFileSystem } from '../../storage/file-system'
import { sealedFileSystem } from '../../storage/vault/sealed-file-system'
import { sealedForm } from '../../storage/vault/sealed-form'
import { createComparing } from './comparing'
import { nearHit, wordHit } from './hits'
import { vectorFile, vectorKeyOf } from './vector-file'
import { createVectorTable } from './vector-table'
import { createWordIndex } from './word-index'
import type { MeaningQuestion, SearchReply, SearchRequest, SearchWorkerData } from './worker-protocol'

// The entry file of the worker that searches, bundled beside main: it holds all words and the vectors, and asks main for more vectors
// whenever it has none to wait for. What nobody expected is thrown, which ends the worker; main answers for it.
const port = parentPort
// Set by whoever starts this worker (SearchWorkerData).
const { cacheFile, encoderFolder, key } = workerData as SearchWorkerData

/** So many things that come near are shown. */
const MOST_NEAR = 12
/** The file is written when so many vectors are new, or so large a share of all. */
const WORTH_SAVING = 400
const SHARE_WORTH_SAVING = 0.1
/** So long nothing must have come in before sentences are cut and compared: words go first. Milliseconds. */
const REST_MS = 250

const index = createWordIndex()
const table = createVectorTable()
const comparing = createComparing(table)

let unsaved = 0
let saving = Promise.resolve()
let asked: { readonly id: number; readonly texts: readonly string[] } | null = null
let lastAsked = 0
let rest: NodeJS.Timeout | undefined

function reply(message: SearchReply): void {
  port?.postMessage(message)
}

async function openFile(): Promise<ReturnType<typeof vectorFile> | null> {
  if (cacheFile === null) return null
  // The list of its files' hashes names the encoder. Without one nothing can be compared, either.
  const encoder = await readFile(path.join(encoderFolder, 'SHA256SUMS'), 'utf8').catch(() => null)
  if (encoder === null) return null
  const disk = key === null ? nodeFileSystem : sealedFileSystem(nodeFileSystem, sealedForm(key))
  const file = vectorFile(cacheFile, encoder, disk)
  await file.load(table)
  return file
}
const file = openFile()

/** Resolves once all vectors that there are now are in the file; one write after the other. */
function save(): Promise<void> {
  saving = saving.then(async () => {
    const opened = await file
    if (unsaved === 0 || opened === null) return
    unsaved = 0
    await opened.save(table)
  })
  return saving
}

/** Goes on with what is to be compared, a moment at a time. */
async function compareOn(): Promise<void> {
  await file
  if (asked !== null) return
  const texts = comparing.next()
  if (texts === null) {
    unsaved += comparing.tidy()
    await save()
  } else if (texts.length === 0) {
    setImmediate(() => void compareOn())
  } else {
    lastAsked += 1
    asked = { id: lastAsked, texts }
    reply({ type: 'embed', id: lastAsked, texts })
  }
}

async function takeVectors(id: number, vectors: readonly Float32Array[]): Promise<void> {
  if (asked?.id !== id) return
  for (const [at, text] of asked.texts.entries()) {
    const vector = vectors[at]
    if (vector) table.put(vectorKeyOf(text), vector)
  }
  unsaved += asked.texts.length
  asked = null
  if (unsaved >= Math.max(WORTH_SAVING, table.count() * SHARE_WORTH_SAVING)) await save()
  await compareOn()
}

function similar(question: MeaningQuestion): Pick<Extract<SearchReply, { type: 'similar' }>, 'hits' | 'compared'> {
  const { text, kind, since } = question
  const byWords = index.find({ text, kind, since, now: 0, most: Number.MAX_SAFE_INTEGER })
  const known = new Set(byWords.match === 'some' ? [] : byWords.hits)
  const near = comparing.nearest(question, (document) => !known.has(document))
  return { hits: near.slice(0, MOST_NEAR).map(nearHit), compared: comparing.progress() }
}

port?.on('message', (request: SearchRequest) => {
  switch (request.type) {
    case 'feed': {
      const { puts, drops } = request.chunk
      for (const key of drops) {
        index.drop(key)
        comparing.drop(key)
      }
      for (const document of puts) {
        index.put(document)
        comparing.put(document)
      }
      clearTimeout(rest)
      rest = setTimeout(() => void compareOn(), REST_MS)
      reply({ type: 'fed' })
      return
    }
    case 'find': {
      const { hits, counts, match, queried, found } = index.find(request.question)
      const sought = { queried, found }
      const shown = hits.map((document) => wordHit(document, sought))
      reply({ type: 'found', id: request.id, found: { hits: shown, counts, match, words: queried.length } })
      return
    }
    case 'similar':
      reply({ type: 'similar', id: request.id, ...similar(request.question) })
      return
    case 'embedded':
      void takeVectors(request.id, request.vectors)
      return
    case 'save':
      void save().then(() => reply({ type: 'saved', id: request.id }))
  }
})
