import type { FrameTokens } from '../window'
import type { Token } from './lines'

/** The longest window the model has seen in its training, in tokens of its own. */
const MAX_TOKENS = 128

/** One sentence in the model's tokens. */
export interface Sentence {
  readonly ids: readonly number[]
  /** For each of its words, numbers and signs, where its first piece lies in `ids`. */
  readonly firsts: readonly number[]
}

/** One input: "[CLS] sentence [SEP] sentence [SEP]…", and where each sentence's pieces lie. */
export interface ProofWindow {
  readonly ids: readonly number[]
  readonly sentences: readonly { readonly sentence: number; readonly from: number; readonly to: number }[]
}

/** Cuts a sentence's words into pieces one by one, as the model was taught. */
export function encodeSentence(words: readonly string[], pieces: (word: string) => readonly number[]): Sentence {
  const ids: number[] = []
  const firsts = words.map((word) => {
    const first = ids.length
    ids.push(...pieces(word))
    return first
  })
  return { ids, firsts }
}

/** The words of a sentence as the model reads them: straight apostrophes. */
export function shownWords(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }) => text.replaceAll('’', "'"))
}

/** Packs sentences in their order into as few windows as fit; of a longer one only the beginning is read. */
export function packSentences(sentences: readonly Sentence[], frame: FrameTokens): readonly ProofWindow[] {
  const windows: { ids: number[]; sentences: { sentence: number; from: number; to: number }[] }[] = []
  sentences.forEach(({ ids }, sentence) => {
    const cut = ids.slice(0, MAX_TOKENS - 2)
    const last = windows.at(-1)
    const window = last && last.ids.length + cut.length + 1 <= MAX_TOKENS ? last : { ids: [frame.cls], sentences: [] }
    if (window !== last) windows.push(window)
    window.sentences.push({ sentence, from: window.ids.length, to: window.ids.length + cut.length })
    window.ids.push(...cut, frame.sep)
  })
  return windows
}
