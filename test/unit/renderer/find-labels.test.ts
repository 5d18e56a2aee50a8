import { describe, expect, it } from 'vitest'
import { findLabels } from '../../../src/renderer/features/messages/correct/find-labels'
import { LABELS } from '../../../src/shared/domain/label'
import { LABEL_WORDS } from '../../../src/shared/domain/words'

function found(search: string): readonly string[] {
  return findLabels(search).flatMap(({ labels }) => labels)
}

describe('findLabels', () => {
  it('shows every label once where nothing is searched', () => {
    expect(found('')).toEqual(LABELS)
    expect(found('  ')).toEqual(LABELS)
  })

  it('finds a label by its name, by the beginning of a word, and by what people call it', () => {
    for (const label of LABELS) expect(found(LABEL_WORDS[label].name)).toContain(label)
    expect(found('misspel')).toEqual(['typo'])
    expect(found('SPELLING')).toEqual(['typo'])
    expect(found('visa')).toEqual(['logistics'])
  })

  it('finds a whole family, and leaves families out that hold nothing', () => {
    expect(found('good news')).toEqual(['praise', 'reapply'])
    expect(findLabels('visa').map(({ family }) => family)).toEqual(['in_your_hands'])
  })

  it('finds nothing where no label is called that', () => {
    expect(found('xylophone')).toEqual([])
  })
})
