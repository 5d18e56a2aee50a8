import { describe, expect, it } from 'vitest'
import { litSignals, litWords } from '../../../src/renderer/features/messages/light'
import type { Reading } from '../../../src/shared/domain/reading'

const BODY = 'We liked your talk. We chose another. It was close.'
const READING: Reading = {
  kind: 'rejection',
  kindConfidence: 0.9,
  signals: [{ label: 'competition', confidence: 0.9, start: 20, end: 37 }],
  model: 'a'
}

describe('what is lit in a message', () => {
  it('are the marks on exactly these words', () => {
    const light = { kind: 'words', text: 'We chose another.' } as const
    expect(litSignals(light, READING, BODY)).toEqual([0])
    expect(litWords(light, READING, BODY)).toBeNull()
  })

  it('are the words themselves where nothing, or not just they, is marked', () => {
    expect(litWords({ kind: 'words', text: 'We liked your talk.' }, READING, BODY)).toEqual({ start: 0, end: 19 })
    expect(litWords({ kind: 'words', text: 'chose another. It' }, READING, BODY)).toEqual({ start: 23, end: 40 })
  })

  it('is nothing where the words do not stand in the message, or marks were asked for', () => {
    expect(litWords({ kind: 'words', text: 'Nobody wrote this.' }, READING, BODY)).toBeNull()
    expect(litWords({ kind: 'signals', signals: [0] }, READING, BODY)).toBeNull()
    expect(litWords(null, READING, BODY)).toBeNull()
  })
})
