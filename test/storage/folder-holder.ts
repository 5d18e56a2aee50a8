import { openData } from '../../src/main/storage/open-data'
import { tick } from './samples'

/** Takes the folder and writes ticks with a name until it is ended, each acknowledged on standard output; or says why it may not. */
async function hold(dataFolder: string, name: string): Promise<void> {
  const data = await openData({
    dataFolder,
    onUnexpected(error) {
      throw error
    }
  })
  const { store } = data
  const { readOnly } = store.opened
  if (readOnly !== null) {
    const refused = await store.change(tick('never'))
    process.stdout.write(`refused ${refused.ok ? 'not' : refused.code}\n`)
    await data.close()
    return
  }
  let isEnding = false
  process.on('SIGTERM', () => {
    isEnding = true
  })
  process.stdout.write('open\n')
  for (let count = 0; !isEnding; count += 1) {
    const changed = await store.change(tick(`${name}${count}`))
    if (!changed.ok) throw new Error(changed.code)
    process.stdout.write(`${name}${count}\n`)
  }
  await data.close()
}

const [, , folder, name] = process.argv
if (folder === undefined || name === undefined) throw new Error('Give the data folder and a name')
await hold(folder, name)
