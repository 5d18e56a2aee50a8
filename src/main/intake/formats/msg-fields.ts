import type { FieldsData } from '@kenjiuno/msgreader'
import type { Result } from '../../../shared/contract/result'
import { failed, ok } from '../../../shared/contract/result'
import { checkCompoundFile } from './compound-file'
import { labelOfCodePage } from './rtf-charsets'

/** A message saved by classic Outlook: its properties, and the messages attached to it as files of their own. */
export interface MsgFile {
  readonly fields: FieldsData
  /** The bytes of an attached message, made into a whole `.msg`. Throws what the library throws for a damaged one. */
  attachedMessage(attachment: FieldsData): Uint8Array
}

/**
 * Opens a `.msg`. Expected failures: `unreadable_file` where it is damaged, `unsupported_type` where the file is of another program
 * (old Word and Excel use the same container), `encrypted_file`.
 */
export async function openMsg(bytes: Uint8Array): Promise<Result<MsgFile>> {
  const file = checkCompoundFile(bytes)
  if (file === null) return failed('unreadable_file')
  if (file.names.includes('EncryptedPackage')) return failed('encrypted_file')
  if (!file.names.some((name) => name.startsWith('__properties_version1.0'))) return failed('unsupported_type')
  try {
    return ok(await readFields(bytes))
  } catch (error) {
    // The library throws errors of every kind where a property is not what its type says.
    if (error instanceof Error) return failed('unreadable_file')
    throw error
  }
}

/** A property of text by one of its tags ([MS-OXPROPS]; type 001f is UTF-16, 001e the message's code page), or empty. */
export function rawText(fields: FieldsData, tags: readonly string[]): string {
  for (const tag of tags) {
    const value: unknown = fields.rawProps?.find(({ propertyTag }) => propertyTag?.toLowerCase() === tag)?.value
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

/** What the library gives is what the file says, whatever its types say. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** All properties; the message's own code page is known only after it was read once. */
async function readFields(bytes: Uint8Array): Promise<MsgFile> {
  const MsgReader = await messageReader()
  function read(ansiEncoding: string): MsgFile {
    const reader = new MsgReader(Uint8Array.from(bytes).buffer)
    reader.parserConfig = { ansiEncoding, includeRawProps: true }
    return {
      fields: reader.getFileData(),
      attachedMessage: (attachment) => Uint8Array.from(reader.getAttachment(attachment).content)
    }
  }
  const first = read('windows-1252')
  const label = labelOfCodePage(first.fields.messageCodepage ?? first.fields.internetCodepage ?? 1252)
  const isAnsi = first.fields.rawProps?.some(({ propertyTag }) => propertyTag?.endsWith('001e')) ?? false
  return isAnsi && label !== 'windows-1252' ? read(label) : first
}

/** Loaded with the first message: most mail never needs it. Node and bundlers give the class at different places. */
async function messageReader() {
  const { default: exported } = await import('@kenjiuno/msgreader')
  const nested: unknown = Reflect.get(exported, 'default')
  // The same class, one level deeper.
  return typeof nested === 'function' ? (nested as typeof exported) : exported
}
