import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { pace as newPace } from '../pace'
import type { Form } from './form'
import { NAME_KEY_BYTES, nameCipher } from './sealed-names'

/** First bytes of every sealed file: what it is, and which shape. */
export const SEAL_MARK = Buffer.from('COACHSL\u0001', 'latin1')

/** Bytes of the key that everything is sealed with. */
export const DATA_KEY_BYTES = 32

const NONCE_BYTES = 12
const TAG_BYTES = 16
/** So much is sealed between two looks at the clock. */
const SLICE = 512 * 1024

/** Files sealed with a key. */
export interface SealedForm extends Form {
  /** Overwrites what it made of the key. Nothing can be sealed or opened afterwards. */
  forget(): void
}

/**
 * AES-256-GCM: mark and version (8 bytes), nonce (12, fresh for each write), the sealed bytes, tag (16). The mark and the file's role are
 * covered by the tag. @param key `DATA_KEY_BYTES` bytes; not kept
 */
export function sealedForm(key: Uint8Array): SealedForm {
  const contentKey = derived(key, 'content', 32)
  const nameKey = derived(key, 'names', NAME_KEY_BYTES)
  const names = nameCipher(nameKey)
  let isForgotten = false

  function check(): void {
    if (isForgotten) throw new Error('The key is forgotten: these files are locked')
  }

  async function seal(role: string, bytes: Uint8Array): Promise<Uint8Array> {
    check()
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', contentKey, nonce).setAAD(boundTo(role))
    const body = await through(cipher, bytes)
    const last = cipher.final()
    return Buffer.concat([SEAL_MARK, nonce, ...body, last, cipher.getAuthTag()])
  }

  async function open(role: string, bytes: Uint8Array): Promise<Uint8Array | null> {
    check()
    const from = SEAL_MARK.length + NONCE_BYTES
    const to = bytes.byteLength - TAG_BYTES
    if (to < from || !SEAL_MARK.equals(bytes.subarray(0, SEAL_MARK.length))) return null
    const nonce = bytes.subarray(SEAL_MARK.length, from)
    const decipher = createDecipheriv('aes-256-gcm', contentKey, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(boundTo(role)).setAuthTag(bytes.subarray(to))
    const body = await through(decipher, bytes.subarray(from, to))
    try {
      return Buffer.concat([...body, decipher.final()])
    } catch {
      // Another key, another role, or not a byte of it as it was: what came out so far is nobody's words.
      return null
    }
  }

  return {
    seal,
    open,
    namesOnDisk: names.hide,
    namesInside: names.show,
    forget() {
      isForgotten = true
      contentKey.fill(0)
      nameKey.fill(0)
    }
  }
}

/** Whether bytes begin like a sealed file. */
export function isSealed(bytes: Uint8Array): boolean {
  return SEAL_MARK.subarray(0, 7).equals(bytes.subarray(0, 7))
}

/** A key for one purpose. The data key is random, so that no salt is needed. */
function derived(key: Uint8Array, purpose: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `coachable vault 1 ${purpose}`, length))
}

function boundTo(role: string): Buffer {
  return Buffer.concat([SEAL_MARK, Buffer.from(role)])
}

/** Everything through a cipher, in slices that let the event loop turn. */
async function through(cipher: { update(bytes: Uint8Array): Buffer }, bytes: Uint8Array): Promise<readonly Buffer[]> {
  const pace = newPace()
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.byteLength; at += SLICE) {
    if (pace.isDue()) await pace.rest()
    parts.push(cipher.update(bytes.subarray(at, at + SLICE)))
  }
  return parts
}
