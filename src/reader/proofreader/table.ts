import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Which words are taken for which, and how words are inflected. */
export interface Table {
  /** What may have been meant by a word that stands in the wrong place, the likeliest first. */
  meant(word: string): readonly string[]
  /** All forms of the verbs and nouns that a word belongs to, itself too; none of a word that has but one. */
  forms(word: string): readonly string[]
  /** Whether any list here has the word. */
  isKnown(word: string): boolean
}

/**
 * Reads `candidates.json` of a proofreader's folder: words one letter apart, of one sound, or mixed up by many, and inflections. Made by
 * training/proofreader/candidates.py, from lists that are named there.
 * @throws where the file is missing or holds something else
 */
export async function loadTable(folder: string): Promise<Table> {
  const raw: unknown = JSON.parse(await readFile(path.join(folder, 'candidates.json'), 'utf8'))
  if (!isRaw(raw)) throw new Error('The candidates hold something else.')
  const meant = new Map(Object.entries(raw.mixed))
  const families = new Map<string, string[]>()
  for (const line of raw.forms) {
    for (const form of line.split(' ')) families.set(form, [...(families.get(form) ?? []), line])
  }
  const contractions = /n't$/
  return {
    meant: (word) => meant.get(word)?.split('|') ?? [],
    forms: (word) => [...new Set((families.get(word) ?? []).flatMap((line) => line.split(' ')))],
    isKnown: (word) => families.has(word) || meant.has(word) || contractions.test(word)
  }
}

interface Raw {
  readonly mixed: Readonly<Record<string, string>>
  readonly forms: readonly string[]
}

function isRaw(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && 'mixed' in raw && 'forms' in raw && Array.isArray(raw.forms)
}
