import type { ModelFigures } from '../../../shared/contract/model-figures'
import { LABELS, type Label } from '../../../shared/domain/label'

/** A share as people say it, out of ten. Ten of ten, and none, are kept for what is so without exception. */
export function outOfTen(share: number): string {
  const tenths = Math.round(share * 10)
  if (tenths >= 10) return share === 1 ? '10 of 10' : 'more than 9 of 10'
  if (tenths <= 0) return share === 0 ? '0 of 10' : 'less than 1 of 10'
  return `${tenths} of 10`
}

/** A share between 0 and 1 in whole hundredths, without a sign behind it. */
export function hundredths(share: number): string {
  return String(Math.round(share * 100))
}

/** The labels that the model finds least well, the weakest first. */
export function weakestLabels({ labels }: Pick<ModelFigures, 'labels'>, count: number): readonly Label[] {
  return [...LABELS].sort((one, other) => labels[one].f1 - labels[other].f1).slice(0, count)
}

/** In how many test messages a label was, at least and at most. */
export function supportOf({ labels }: Pick<ModelFigures, 'labels'>): { readonly least: number; readonly most: number } {
  const counts = LABELS.map((label) => labels[label].support)
  return { least: Math.min(...counts), most: Math.max(...counts) }
}

/** Names as they are listed in a sentence. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names)
}
