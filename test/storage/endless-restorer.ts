import { basename, dirname } from 'node:path'
import { answerOf, openPlace } from './open-place'
import { messagesOf, ORIGINAL } from './restored-states'
import { tick } from './samples'

/**
 * Goes back and forth between two states by restoring their backups, without end, in the folder given as argument; says each time which it
 * has reached.
 */
async function restoreWithoutEnd(dataFolder: string): Promise<void> {
  const { backups, store, originals } = await openPlace(dirname(dataFolder))
  answerOf(await originals.keepOriginal(ORIGINAL))
  const names: string[] = []
  for (const which of ['a', 'b']) {
    answerOf(await store.change((state) => tick(which)({ ...state, ticks: {}, messages: messagesOf(which) })))
    names.push(answerOf(await backups.make('asked')).name)
  }
  for (let turn = 0; ; turn += 1) {
    answerOf(await backups.restore(names[turn % 2] ?? ''))
    process.stdout.write(`${turn}\n`)
  }
}

const folder = process.argv[2]
if (folder === undefined || basename(folder) !== 'data') throw new Error('Give the data folder')
await restoreWithoutEnd(folder)
