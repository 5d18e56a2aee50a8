/**
 * The longest input, in tokens. The encoder could take 512, but few messages are longer than this: places beyond have hardly been
 * trained, and on dev 256 does a little better.
 */
export const MAX_TOKENS = 256
/** At most this many tokens of the subject go before the body. */
const MAX_SUBJECT_TOKENS = 32
/** At most this many tokens of one segment are looked at; a longer one (a table, a run-on) is cut. */
const MAX_SEGMENT_TOKENS = 160
/** Tokens of the text before a later window that are shown to it again, so that its first segment has neighbours. */
const OVERLAP_TOKENS = 64

/** One input of the encoder: `[CLS] subject [SEP] segments [SEP]`, and where each segment's tokens lie in it. */
export interface Window {
  readonly ids: readonly number[]
  readonly spans: readonly { readonly segment: number; readonly from: number; readonly to: number }[]
}

/** Ids of the tokens that frame an input. */
export interface FrameTokens {
  readonly cls: number
  readonly sep: number
}

/**
 * Packs tokenised segments into as few windows as fit, in order; each segment is judged in exactly one of them.
 * @param subject token ids of the subject, without frame
 * @param segments token ids of each segment, without frame; an empty one gets an empty span
 */
export function packWindows(
  subject: readonly number[],
  segments: readonly (readonly number[])[],
  frame: FrameTokens
): readonly Window[] {
  const head = [frame.cls, ...subject.slice(0, MAX_SUBJECT_TOKENS), frame.sep]
  const cut = segments.map((ids) => ids.slice(0, MAX_SEGMENT_TOKENS))
  const windows: Window[] = []
  let next = 0
  do {
    const ids = [...head]
    const room = MAX_TOKENS - 1
    for (const earlier of overlap(cut, next)) ids.push(...earlier)
    const spans: Window['spans'][number][] = []
    while (next < cut.length) {
      const tokens = cut[next] ?? []
      if (ids.length + tokens.length > room) break
      spans.push({ segment: next, from: ids.length, to: ids.length + tokens.length })
      ids.push(...tokens)
      next += 1
    }
    ids.push(frame.sep)
    windows.push({ ids, spans })
  } while (next < cut.length)
  return windows
}

/** The whole segments just before `next` that fit into the overlap. */
function overlap(segments: readonly (readonly number[])[], next: number): readonly (readonly number[])[] {
  let from = next
  let used = 0
  while (from > 0) {
    used += segments[from - 1]?.length ?? 0
    if (used > OVERLAP_TOKENS) break
    from -= 1
  }
  return segments.slice(from, next)
}
