// Says of each word of the fetched lines what part of speech it is, for corrupt.py.
//   node training/proofreader/tag.mjs lines.jsonl tagged.jsonl
// Adds "tokens": [[text, start, tag]…] to each line; words with their apostrophes are one token, tagged by their stem.
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import openTagger from 'wink-pos-tagger'

const TOKEN = /(?<word>\p{L}+(?:['’]\p{L}+)*(?:(?<=s)['’](?!\p{L}))?)|(?<number>\d[\d.,]*\d|\d)|(?<sign>\S)/gu
const CLITIC = /^(.+?)(n't|'(?:s|re|ve|ll|d|m)|(?<=s)')$/i
const tagger = openTagger()

function tag(text) {
  const raw = []
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index, groups }, place, all) => {
    const plain = token.replaceAll('’', "'")
    const parts = groups.word ? CLITIC.exec(plain) : null
    const stem = parts?.[1] ?? plain
    const before = all[place - 1]?.[0]
    const opens = before === undefined || /^[.!?:;•(]$/.test(before)
    const shown = groups.number ? '7' : opens && /^\p{Lu}\p{Ll}+$/u.test(stem) ? stem.toLowerCase() : stem
    const at = raw.length
    raw.push(shown, ...(parts ? [parts[2].toLowerCase()] : []))
    return { token, index, at, groups }
  })
  const tagged = tagger.tagRawTokens(raw)
  return tokens.map(({ token, index, at, groups }) => [
    token,
    index,
    groups.number ? 'CD' : groups.sign ? token : (tagged[at]?.pos ?? 'NN')
  ])
}

const [source, target] = process.argv.slice(2)
const out = createWriteStream(target)
for await (const line of createInterface({ input: createReadStream(source) })) {
  const row = JSON.parse(line)
  if (!out.write(`${JSON.stringify({ ...row, tokens: tag(row.text) })}\n`)) {
    await new Promise((resolve) => out.once('drain', resolve))
  }
}
out.end()
