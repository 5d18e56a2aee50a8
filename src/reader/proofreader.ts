import type { ReaderRuntime } from '../shared/contract/reader-protocol'
import { failed, ok, type Result } from '../shared/contract/result'
import {
  DOUBTS,
  type Doubt,
  type Proofreading,
  type ProofreadLine,
  type Suggestion,
  type Suspect
} from '../shared/domain/suspect'
import { checkModelFiles } from './model-files'
import { openRuntime } from './open-runtime'
import { type Candidate, candidatesFor, withCandidate } from './proofreader/candidates'
import { type Doubts, doubtIn, type Head, loadHead } from './proofreader/head'
import { isName, plainWord, sentencesOf, type Token } from './proofreader/lines'
import { loadTable, type Table } from './proofreader/table'
import { encodeSentence, packSentences, type Sentence, shownWords } from './proofreader/windows'
import type { Runtime } from './runtime'
import { loadTokenizer, type Tokenizer } from './tokenizer'

/** Finds words that are spelled right and are wrong where they stand: a model reads each sentence with its neighbours. */
export interface Proofreader extends Proofreading {
  /** Frees the runtime's session. */
  dispose(): Promise<void>
}

/** So many candidates of one place are tried; each costs a pass over its sentence. */
const MOST_TRIED = 12
/** So many good ones are enough. */
const ENOUGH = 3
/** The same of words taken for one another, which are doubted most often and listed by how likely they are. */
const MOST_WORDS = 3
const ENOUGH_WORDS = 1
/** A doubt of this share of the whole brings its own candidates. */
const SHARE_OF_DOUBT = 0.15
/** Words on each side of a candidate that it must not spoil. */
const BESIDE = 2

/**
 * Checks the proofreader's files against their hashes and loads them.
 * @param folder `resources/proofreader` or a copy of it
 * @param wanted `wasm` passes the native runtime over
 * @returns `model_missing`, `model_changed`, or `reader_unavailable` where the runtime cannot load the model
 */
export async function openProofreader(folder: string, wanted?: ReaderRuntime): Promise<Result<Proofreader>> {
  const checked = await checkModelFiles(folder)
  if (!checked.ok) return checked
  try {
    const [tokenizer, head, table] = await Promise.all([loadTokenizer(folder), loadHead(folder), loadTable(folder)])
    const proofreader = createProofreader({ tokenizer, head, table, runtime: await openRuntime(folder, wanted) })
    await proofreader.proofread(['Led a team of five.']) // the first run is slow, and shows whether the graph gives what is needed
    return ok(proofreader)
  } catch {
    return failed('reader_unavailable')
  }
}

interface Parts {
  readonly tokenizer: Tokenizer
  readonly head: Head
  readonly table: Table
  readonly runtime: Runtime
}

function createProofreader({ tokenizer, head, table, runtime }: Parts): Proofreader {
  // A cache: it changes no answer. Kept small by the words of resumes being few.
  const known = new Map<string, readonly number[]>()
  function pieces(word: string): readonly number[] {
    const ids = known.get(word) ?? tokenizer.ids(word)
    if (known.size < 50_000) known.set(word, ids)
    return ids
  }

  /** The doubts in each token of each sentence; of a sentence that is cut, only of those that were read. */
  async function judge(sentences: readonly Sentence[]): Promise<readonly (readonly Doubts[])[]> {
    const judged: Doubts[][] = sentences.map(() => [])
    for (const window of packSentences(sentences, tokenizer.frame)) {
      const { last } = await runtime.run(window.ids, false)
      for (const { sentence, from, to } of window.sentences) {
        const rows = (sentences[sentence]?.firsts ?? []).map((first) => from + first).filter((row) => row < to)
        judged[sentence] = rows.map((row) => head.doubts(last, row))
      }
    }
    return judged
  }

  async function suggestionsFor(
    tokens: readonly Token[],
    place: number,
    doubts: Doubts,
    most: number
  ): Promise<readonly Suggestion[]> {
    const words = shownWords(tokens)
    const found: Suggestion[] = []
    const enough = rankedDoubts(doubts)[0] === 'wrong_word' ? ENOUGH_WORDS : ENOUGH
    for (const candidate of triedFor(doubts, words.map(plainWord), place, table)) {
      const [judged = []] = await judge([encodeSentence(withCandidate(words, candidate), pieces)])
      const near = judged.slice(Math.max(0, candidate.from - BESIDE), candidate.from + candidate.words.length + BESIDE)
      const left = Math.max(0, ...near.map(doubtIn))
      if (left <= most) found.push({ ...written(candidate, tokens), left })
      if (found.length === enough) break
    }
    return found.sort((a, b) => a.left - b.left)
  }

  async function suspectAt(tokens: readonly Token[], place: number, doubts: Doubts): Promise<Suspect | null> {
    const token = tokens[place]
    const [doubt = 'grammar'] = rankedDoubts(doubts)
    const probability = doubtIn(doubts)
    const { least, left } = head.thresholds[doubt]
    if (token?.kind !== 'word' || probability < least || isName(tokens, place)) return null
    const suggestions = await suggestionsFor(tokens, place, doubts, left)
    return suggestions.length === 0 ? null : { start: token.start, end: token.end, doubt, probability, suggestions }
  }

  return {
    async proofread(lines) {
      const cut = lines.flatMap((line, number) => sentencesOf(line).map((tokens) => ({ number, tokens })))
      const judged = await judge(cut.map(({ tokens }) => encodeSentence(shownWords(tokens), pieces)))
      const found = lines.map((): { suspects: Suspect[]; doubts: ProofreadLine['doubts'][number][] } => ({
        suspects: [],
        doubts: []
      }))
      for (const [index, { number, tokens }] of cut.entries()) {
        const line = found[number]
        for (const [place, doubts] of (judged[index] ?? []).entries()) {
          const suspect = await suspectAt(tokens, place, doubts)
          if (suspect) line?.suspects.push(suspect)
          const { start, end } = tokens[place] ?? { start: 0, end: 0 }
          line?.doubts.push({ start, end, probability: doubtIn(doubts) })
        }
      }
      return found
    },
    dispose: () => runtime.dispose()
  }
}

function rankedDoubts(doubts: Doubts): readonly Doubt[] {
  return [...DOUBTS].sort((a, b) => doubts[b] - doubts[a])
}

/** Candidates of the strongest doubts, none twice. */
function triedFor(doubts: Doubts, words: readonly string[], place: number, table: Table): readonly Candidate[] {
  const whole = doubtIn(doubts)
  const [strongest, ...others] = rankedDoubts(doubts)
  // Number is told by number alone: "parse" for "parses" mends it, "parsed" only evades.
  const asked = strongest === 'agreement' ? ['agreement' as const] : [strongest ?? 'grammar', ...others]
  const all = asked
    .filter((doubt) => doubts[doubt] >= SHARE_OF_DOUBT * whole)
    .flatMap((doubt) => candidatesFor(doubt, words, place, table))
  const different = new Map(all.map((candidate) => [withCandidate(words, candidate).join(' '), candidate]))
  different.delete(words.join(' '))
  return [...different.values()].slice(0, strongest === 'wrong_word' ? MOST_WORDS : MOST_TRIED)
}

/** A candidate as text for its place in the line. */
function written({ from, to, words }: Candidate, tokens: readonly Token[]): Omit<Suggestion, 'left'> {
  const first = tokens[from]
  const start = first?.start ?? tokens.at(-1)?.end ?? 0
  const isCapital = first !== undefined && /^\p{Lu}/u.test(first.text)
  const text = isCapital ? words.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words.join(' ')
  if (to === from) return { start, end: start, text: `${text} ` }
  const last = tokens[to - 1]
  // A word that goes takes the space behind it along.
  const end = words.length === 0 ? (tokens[to]?.start ?? last?.end) : last?.end
  return { start, end: end ?? start, text }
}
