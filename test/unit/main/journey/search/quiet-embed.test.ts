import { describe, expect, it } from 'vitest'
import { createQuietEmbed } from '../../../../../src/main/journey/search/quiet-embed'
import { failed, ok } from '../../../../../src/shared/contract/result'
import { QUICK_SEARCH, wordVector } from '../../../../helpers/search-place'

const open = new AbortController().signal
const vectors = async (texts: readonly string[]) => ok(texts.map(wordVector))

describe('embedding in the background', () => {
  it('waits until the reader has nothing else to do', async () => {
    let quiet = false
    const embed = createQuietEmbed(vectors, () => quiet, open, QUICK_SEARCH)
    let done = false
    const answer = embed(['words']).then((result) => {
      done = true
      return result
    })
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(done).toBe(false)
    quiet = true
    expect(await answer).toHaveLength(1)
  })

  it('tries again after a failure, and gives up after a few', async () => {
    let tries = 0
    const embed = createQuietEmbed(
      async (texts) => {
        tries += 1
        return tries === 1 ? failed('reader_crashed') : vectors(texts)
      },
      () => true,
      open,
      QUICK_SEARCH
    )
    expect(await embed(['words'])).toHaveLength(1)
    const never = createQuietEmbed(
      async () => failed('model_missing'),
      () => true,
      open,
      QUICK_SEARCH
    )
    expect(await never(['words'])).toBeNull()
    expect(await never(['words'])).toBeNull()
  })

  it('ends at once when it is closed', async () => {
    const closing = new AbortController()
    const embed = createQuietEmbed(vectors, () => false, closing.signal, { ...QUICK_SEARCH, look: 60_000 })
    const answer = embed(['words'])
    closing.abort()
    expect(await answer).toBeNull()
    expect(await embed(['words'])).toBeNull()
  })
})
