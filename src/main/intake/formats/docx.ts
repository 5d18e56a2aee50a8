import type { Result } from '../../../shared/contract/result'
import { failed, ok } from '../../../shared/contract/result'
import { OversizedPackage, unpackParts } from './zip-parts'

/** What mammoth reads; pictures are not looked at. */
const TEXT_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|word\/[^/]+\.xml|word\/_rels\/[^/]+)$/

/**
 * A Word file (.docx) as simple HTML. `unsafe_file` where it unpacks to more than any letter, `unreadable_file` where it is
 * damaged.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<string>> {
  try {
    // mammoth unpacks in memory and without a limit: what it would unpack is measured first.
    const parts = await unpackParts(bytes, (name) => TEXT_PARTS.test(name))
    if ([...parts.values()].some(isMalformed)) return failed('unreadable_file')
    const { convertToHtml, images } = await mammoth()
    const { value } = await convertToHtml(
      { buffer: Buffer.from(bytes) },
      { externalFileAccess: false, convertImage: images.imgElement(async () => ({ src: '' })) }
    )
    return ok(value)
  } catch (error) {
    if (error instanceof OversizedPackage) return failed('unsafe_file')
    // yauzl, jszip and mammoth throw plain errors for damaged files, and the stack can run over on hostile nesting.
    if (error instanceof Error) return failed('unreadable_file')
    throw error
  }
}

/** Whether a "<" starts no tag. The library's XML parser takes time with the square of such signs; Word writes none. */
function isMalformed(part: Uint8Array): boolean {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1')
  return /<(?![A-Za-z_:/?!][^<>]*>)/.test(xml)
}

/** Loaded with the first Word file: most mail never needs it. */
async function mammoth() {
  const loaded = await import('mammoth')
  return loaded.default
}
