/** Keeps what it holds; false where some of it could not be kept. */
type Keeper = () => Promise<boolean>

const keepers = new Set<Keeper>()

/** Main holds drafts a moment after they are typed (data/crash.ts): they have arrived after so long. Milliseconds. */
const ARRIVED_MS = 350

/** Asked to keep what it holds before the page goes. Gives the function that ends it. */
export function onLeaving(keeper: Keeper): () => void {
  keepers.add(keeper)
  return () => void keepers.delete(keeper)
}

/** Has everything kept that was typed. False where some of it could not be. */
export async function keepEverything(): Promise<boolean> {
  // What keeps its words when the page goes does so now: the page is still here to hear the answer.
  window.dispatchEvent(new Event('pagehide'))
  const kept = await Promise.all([...keepers].map((keep) => keep()))
  await new Promise((resolve) => setTimeout(resolve, ARRIVED_MS))
  return kept.every(Boolean)
}
