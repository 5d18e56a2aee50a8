import { ok, type Result } from '../../shared/contract/result'
import { textOf } from '../../shared/domain/resume'
import type { ResumeFile, ResumeVersion } from '../../shared/domain/resume-desk'
import type { ReadFile } from '../resume/text/read-resume'
import type { Originals } from '../storage/originals'
import { createRemembered } from './remembered'

/** Files that are kept as they were read: a few kilobytes each, some megabytes for the longest. */
const FILES = 12
/** Plain texts of versions. */
const TEXTS = 200
/** Of a file that was saved more often, only the newest are looked through for words that an employer named. */
const VERSIONS = 30

/** The texts of versions, read once from their kept bytes. */
export interface VersionTexts {
  /** What a machine reads in these bytes. Codes are those of `readResume`. */
  read(name: string, bytes: Uint8Array, sha256: string): Promise<Result<ReadFile>>
  /** The same from the kept original; codes of `readOriginal` besides. */
  of(version: ResumeVersion): Promise<Result<ReadFile>>
  /** What is known without reading anything. */
  known(version: ResumeVersion): ReadFile | undefined
  /** The plain texts of a file's newest versions, as far as they are known. */
  plain(file: ResumeFile): readonly string[]
  /** Reads those of them that are not known yet. What cannot be read any more is passed over. */
  readAll(file: ResumeFile): Promise<void>
}

export interface VersionTextsOptions {
  readonly originals: Pick<Originals, 'readOriginal'>
  readonly parse: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile>>
}

/** @see VersionTexts */
export function createVersionTexts({ originals, parse }: VersionTextsOptions): VersionTexts {
  const files = createRemembered<ReadFile>(FILES)
  const texts = createRemembered<string>(TEXTS)

  async function read(name: string, bytes: Uint8Array, sha256: string): Promise<Result<ReadFile>> {
    const result = await parse(name, bytes)
    if (result.ok) {
      files.set(sha256, result.value)
      texts.set(sha256, textOf(result.value.text))
    }
    return result
  }

  async function of({ sha256, fileName }: ResumeVersion): Promise<Result<ReadFile>> {
    const known = files.get(sha256)
    if (known) return ok(known)
    const bytes = await originals.readOriginal(sha256)
    return bytes.ok ? read(fileName, bytes.value, sha256) : bytes
  }

  async function plainOf({ sha256, fileName }: ResumeVersion): Promise<string> {
    const bytes = await originals.readOriginal(sha256)
    const result = bytes.ok ? await parse(fileName, bytes.value) : bytes
    return result.ok ? textOf(result.value.text) : ''
  }

  return {
    read,
    of,
    known: ({ sha256 }) => files.get(sha256),
    plain: ({ versions }) => versions.slice(-VERSIONS).flatMap(({ sha256 }) => texts.get(sha256) ?? []),
    async readAll({ versions }) {
      for (const version of versions.slice(-VERSIONS)) {
        if (texts.get(version.sha256) === undefined) texts.set(version.sha256, await plainOf(version))
      }
    }
  }
}
