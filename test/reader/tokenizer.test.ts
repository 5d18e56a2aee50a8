import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Tokenizer as Library } from '@huggingface/tokenizers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTokenizer } from '../../src/reader/tokenizer'

const FOLDER = path.resolve('resources/model')

async function libraryItself(): Promise<(text: string) => readonly number[]> {
  const [vocabulary, config] = await Promise.all(
    ['tokenizer.json', 'tokenizer_config.json'].map((name) => readFile(path.join(FOLDER, name), 'utf8'))
  )
  const library = new Library(JSON.parse(vocabulary ?? ''), JSON.parse(config ?? ''))
  return (text) => library.encode(text, { add_special_tokens: false }).ids
}

describe('cutting text into tokens', () => {
  it('gives for every message what the library gives for the whole text', async () => {
    const { ids } = await loadTokenizer(FOLDER)
    const whole = await libraryItself()
    const lines = (await readFile('training/data/dev.jsonl', 'utf8')).trim().split('\n')
    for (const line of lines) {
      const { text } = JSON.parse(line) as { readonly text: string }
      expect(ids(text)).toEqual(whole(text))
    }
  })

  it('gives the same for any text, twice', async () => {
    const { ids } = await loadTokenizer(FOLDER)
    const whole = await libraryItself()
    const spaces = [' ', '\n', '\t', '\r\n', '\u00a0', '\u2003', '\u0001', '\u00ad', '\u2028']
    const odd = fc.constantFrom(...spaces, 'é', 'e\u0301', '中', '[SEP]', "n't", '…', '🙂', 'x'.repeat(120))
    const text = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 8 }))).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (some) => {
        expect(ids(some)).toEqual(whole(some))
        expect(ids(some)).toEqual(whole(some))
      }),
      { numRuns: 500 }
    )
  })

  it('gives none for white space', async () => {
    const { ids } = await loadTokenizer(FOLDER)
    expect(ids(' \n\t ')).toEqual([])
    expect(ids('')).toEqual([])
  })
})
