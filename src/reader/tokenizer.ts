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

/** Words whose tokens are remembered: far more than messages of one kind use, some megabytes. */
const REMEMBERED_WORDS = 20_000
/** A longer word is hardly met again. In UTF-16 units. */
const LONGEST_REMEMBERED = 32

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
    ids: byWords((text) => library.encode(text, { add_special_tokens: false }).ids),
    frame: { cls: tokenId(library, '[CLS]'), sep: tokenId(library, '[SEP]') }
  }
}

/**
 * Cuts each word once: employers use the same few thousand, and cutting them takes longer than all else but the model. BERT's tokenizer
 * parts words at white space before anything else (Devlin et al. 2019), so that a text's tokens are those of its words.
 */
function byWords(encode: (text: string) => readonly number[]): Tokenizer['ids'] {
  const known = new Map<string, readonly number[]>()
  return (text) => {
    const ids: number[] = []
    for (const word of text.split(/[ \n\r\t]+/)) {
      let tokens = known.get(word)
      if (tokens === undefined) {
        tokens = word.trim() === '' ? [] : encode(word)
        if (known.size >= REMEMBERED_WORDS) known.clear()
        if (word.length <= LONGEST_REMEMBERED) known.set(word, tokens)
      }
      for (const token of tokens) ids.push(token)
    }
    return ids
  }
}

function tokenId(library: Library, token: string): number {
  const id = library.token_to_id(token)
  if (id === undefined) throw new Error(`The tokenizer does not know ${token}.`)
  return id
}
