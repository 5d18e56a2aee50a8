import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type WatchFolderOptions, type WatchTimes, watchFolder } from '../../../../src/main/intake/watch-folder'

const TIMES: WatchTimes = { settle: 120, gather: 20, again: 400, unaided: 100, soon: 50 }
/** Long enough for anything that were to come by news to have come. */
const QUIET = 300

async function emptyFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'coachable-watch-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A watch of a folder, what it gave (paths below the folder, in the order they came) and what it said of its state. */
function watching(folder: string, options: Partial<WatchFolderOptions> = {}) {
  const given: string[] = []
  const batches: number[] = []
  const states: string[] = []
  const watch = watchFolder({
    folder,
    onFiles(paths) {
      batches.push(paths.length)
      given.push(...paths.map((one) => path.relative(folder, one).replaceAll(path.sep, '/')))
    },
    onState: (state) => states.push(state),
    times: TIMES,
    ...options
  })
  onTestFinished(() => watch.close())
  return { watch, given, batches, states }
}

/** By the system's news alone: looking through the folder again comes too late to help. */
const BY_NEWS = { times: { ...TIMES, again: 60_000 } }

describe('a watched folder', () => {
  it('gives a file that is saved into it', async () => {
    const folder = await emptyFolder()
    const { given, states } = watching(folder, BY_NEWS)
    await vi.waitFor(() => expect(states).toEqual(['watching']))
    await wait(QUIET)
    await writeFile(path.join(folder, 'one.eml'), 'From: a@b.example\n\nHello')
    await vi.waitFor(() => expect(given).toEqual(['one.eml']), 5000)
    await wait(QUIET)
    expect(given).toEqual(['one.eml'])
  })

  it('gives the files that were there before, many at once, and those in folders', async () => {
    const folder = await emptyFolder()
    await mkdir(path.join(folder, 'a', 'b'), { recursive: true })
    for (const name of ['one.eml', 'two.msg', 'a/three.pdf', 'a/b/mbox']) await writeFile(path.join(folder, name), 'x')
    const { given, batches } = watching(folder, { times: { ...BY_NEWS.times, gather: 500 } })
    await vi.waitFor(() => expect([...given].sort()).toEqual(['a/b/mbox', 'a/three.pdf', 'one.eml', 'two.msg']), 5000)
    expect(batches).toEqual([4])
  })

  it('gives what comes in folders that are made later, and moved in', async () => {
    const folder = await emptyFolder()
    const elsewhere = await emptyFolder()
    await mkdir(path.join(elsewhere, 'whole', 'deep'), { recursive: true })
    await writeFile(path.join(elsewhere, 'whole', 'deep', 'moved.eml'), 'x')
    const { given } = watching(folder, BY_NEWS)
    await wait(QUIET)
    await mkdir(path.join(folder, 'new'))
    await rename(path.join(elsewhere, 'whole'), path.join(folder, 'whole'))
    await wait(QUIET)
    await writeFile(path.join(folder, 'new', 'late.eml'), 'x')
    await vi.waitFor(() => expect([...given].sort()).toEqual(['new/late.eml', 'whole/deep/moved.eml']), 5000)
  })

  it('waits with a file until it has stopped growing, also one that was there before', async () => {
    const folder = await emptyFolder()
    const [early, late] = [path.join(folder, 'early.eml'), path.join(folder, 'late.eml')]
    await writeFile(early, 'x')
    const sizes: number[] = []
    const { given } = watching(folder, {
      times: { ...TIMES, settle: 500 },
      onFiles: async (paths) => {
        for (const one of paths) sizes.push((await readFile(one)).length)
        given.push(...paths.map((one) => path.basename(one)))
      }
    })
    for (let time = 0; time < 12; time++) {
      await appendFile(early, 'x'.repeat(100))
      await appendFile(late, 'x'.repeat(100))
      await wait(40)
    }
    await vi.waitFor(() => expect([...given].sort()).toEqual(['early.eml', 'late.eml']), 5000)
    expect(sizes.sort()).toEqual([1200, 1201])
    await wait(2 * QUIET)
    expect(given).toHaveLength(2)
  })

  it('gives a file again once it has changed, and only then', async () => {
    const folder = await emptyFolder()
    const file = path.join(folder, 'letter.txt')
    await writeFile(file, 'first')
    const { given } = watching(folder)
    await vi.waitFor(() => expect(given).toEqual(['letter.txt']), 5000)
    await wait(2 * TIMES.again)
    expect(given).toEqual(['letter.txt'])
    await writeFile(file, 'other')
    await vi.waitFor(() => expect(given).toEqual(['letter.txt', 'letter.txt']), 5000)
  })

  it('leaves alone what is no message, hidden, empty or not complete yet', async () => {
    const folder = await emptyFolder()
    await mkdir(path.join(folder, '.hidden'))
    await mkdir(path.join(folder, 'mail.eml.download'))
    const left = [
      'photo.jpg',
      '.secret.eml',
      '.hidden/inside.eml',
      '~$letter.docx',
      'mail.eml.crdownload',
      'mail.eml.part',
      'mail.eml.tmp',
      'mail.eml.download/mail.eml'
    ]
    for (const name of left) await writeFile(path.join(folder, name), 'x')
    await writeFile(path.join(folder, 'reserved.eml'), '')
    const { given } = watching(folder)
    await wait(3 * QUIET)
    expect(given).toEqual([])
    await rename(path.join(folder, 'mail.eml.part'), path.join(folder, 'done.eml'))
    await vi.waitFor(() => expect(given).toEqual(['done.eml']), 5000)
  })

  it('waits for a folder that is not there, and goes on when it comes, goes and comes back', async () => {
    const parent = await emptyFolder()
    const folder = path.join(parent, 'drive')
    const { given, states } = watching(folder)
    await vi.waitFor(() => expect(states).toEqual(['missing']))
    await mkdir(folder)
    await writeFile(path.join(folder, 'one.eml'), 'x')
    await vi.waitFor(() => expect(given).toEqual(['one.eml']), 5000)
    await rename(folder, path.join(parent, 'away'))
    await vi.waitFor(() => expect(states).toEqual(['missing', 'watching', 'missing']), 5000)
    await writeFile(path.join(parent, 'away', 'two.eml'), 'x')
    await rename(path.join(parent, 'away'), folder)
    await vi.waitFor(() => expect(given).toEqual(['one.eml', 'two.eml']), 5000)
    await rm(folder, { recursive: true })
    await mkdir(folder)
    await writeFile(path.join(folder, 'three.eml'), 'x')
    await vi.waitFor(() => expect(given).toEqual(['one.eml', 'two.eml', 'three.eml']), 5000)
    expect(states.at(-1)).toBe('watching')
  })

  it('waits where a file stands in the place of the folder', async () => {
    const parent = await emptyFolder()
    await writeFile(path.join(parent, 'drive.eml'), 'x')
    const { given, states } = watching(path.join(parent, 'drive.eml'))
    await vi.waitFor(() => expect(states).toEqual(['missing']))
    await wait(QUIET)
    expect(given).toEqual([])
  })

  it.runIf(process.platform !== 'win32')(
    'takes links to files, and never walks in circles or out of the folder',
    async () => {
      const folder = await emptyFolder()
      const elsewhere = await emptyFolder()
      await writeFile(path.join(elsewhere, 'other.eml'), 'x')
      await symlink(folder, path.join(folder, 'circle'))
      await symlink(elsewhere, path.join(folder, 'out'))
      await symlink(path.join(elsewhere, 'other.eml'), path.join(folder, 'linked.eml'))
      await symlink(path.join(elsewhere, 'gone.eml'), path.join(folder, 'broken.eml'))
      const { given } = watching(folder)
      await wait(3 * QUIET)
      expect(given).toEqual(['linked.eml'])
    }
  )

  it.runIf(process.platform !== 'win32')('watches a folder that is named by a link', async () => {
    const folder = await emptyFolder()
    const link = path.join(await emptyFolder(), 'link')
    await symlink(folder, link)
    const { given } = watching(link, BY_NEWS)
    await wait(QUIET)
    await writeFile(path.join(folder, 'one.eml'), 'x')
    await vi.waitFor(() => expect(given.map((one) => path.basename(one))).toEqual(['one.eml']), 5000)
  })

  it('looks eight folders deep', async () => {
    const folder = await emptyFolder()
    const deep = path.join(folder, ...'12345678')
    await mkdir(path.join(deep, '9'), { recursive: true })
    await writeFile(path.join(deep, 'eighth.eml'), 'x')
    await writeFile(path.join(deep, '9', 'ninth.eml'), 'x')
    const { given } = watching(folder)
    await wait(2 * QUIET)
    expect(given).toEqual(['1/2/3/4/5/6/7/8/eighth.eml'])
  })

  it('looks for itself where the system watches no more folders', async () => {
    const folder = await emptyFolder()
    await writeFile(path.join(folder, 'one.eml'), 'x')
    let ended = 0
    const { given, states } = watching(folder, {
      times: { ...TIMES, again: 60_000 },
      follow({ onLimit }) {
        setTimeout(onLimit, 10)
        return Promise.resolve(async () => void ended++)
      }
    })
    await vi.waitFor(() => expect(given).toEqual(['one.eml']), 5000)
    expect(ended).toBe(1)
    await wait(QUIET)
    await writeFile(path.join(folder, 'two.eml'), 'x')
    await vi.waitFor(() => expect(given).toEqual(['one.eml', 'two.eml']), 5000)
    expect(states).toEqual(['watching'])
  })

  it('says nothing after it was closed, and leaves the folder as it was', async () => {
    const folder = await emptyFolder()
    await writeFile(path.join(folder, 'one.eml'), 'x')
    const { watch, given, states } = watching(folder)
    await vi.waitFor(() => expect(states).toEqual(['watching']))
    await watch.close()
    await writeFile(path.join(folder, 'two.eml'), 'x')
    await wait(2 * QUIET)
    expect(given).toEqual([])
    expect(await readdir(folder)).toEqual(['one.eml', 'two.eml'])
    const closedAtOnce = watching(folder)
    await closedAtOnce.watch.close()
    await wait(QUIET)
    expect([...closedAtOnce.given, ...closedAtOnce.states]).toEqual([])
  })
})
