import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Tokenizer as Library } from '@huggingface/tokenizers'
import type { FrameTokens } from './window'

/** Cuts text into the model's tokens. */
export interface Tokenizer {
  /** The ids of a text's tokens, without the frame; none for white space. */
  ids(text: string): readonly number[]
  readonly frame: FrameTokens
}

/**
 * Loads the model's tokenizer. It is the part of the model's library that needs no native binding, in a package of its own.
 * @param folder holds `tokenizer.json` and `tokenizer_config.json`
 * @throws where a file is missing or is no tokenizer
 */
export async function loadTokenizer(folder: string): Promise<Tokenizer> {
  const [vocabulary, config] = await Promise.all(
    ['tokenizer.json', 'tokenizer_config.json'].map((name) => readFile(path.join(folder, name), 'utf8'))
  )
  const library = new Library(JSON.parse(vocabulary ?? ''), JSON.parse(config ?? ''))
  return {
    ids: (text) => (text.trim() === '' ? [] : library.encode(text, { add_special_tokens: false }).ids),
    frame: { cls: tokenId(library, '[CLS]'), sep: tokenId(library, '[SEP]') }
  }
}

function tokenId(library: Library, token: string): number {
  const id = library.token_to_id(token)
  if (id === undefined) throw new Error(`The tokenizer does not know ${token}.`)
  return id
}
