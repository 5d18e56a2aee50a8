import { type ComponentType, createElement, type ElementType, lazy, useState } from 'react'

/** What is to be fetched in idle times, in the order in which it became known. */
const waiting: (() => Promise<unknown>)[] = []
let isIdleWorkWanted = false
let isUnderWay = false

/**
 * A component whose code comes when it is shown, or in an idle time before (`fetchAhead`): then it is shown at once. Until it is there
 * it suspends, and after that React waits a third of a second before it shows what came.
 * @param load gives the component out of its module
 */
export function fetched<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let there: ComponentType<P> | null = null
  async function bring(): Promise<ComponentType<P>> {
    there = await load()
    return there
  }
  const Awaited: ElementType<P> = lazy(async () => ({ default: await bring() }))
  waiting.push(bring)
  fetchNext()

  return function Fetched(props: P) {
    // Chosen once for each place where it stands: another one later would begin anew there.
    const [Shown] = useState<ElementType<P>>(() => there ?? Awaited)
    return createElement(Shown, props)
  }
}

/** From now on all that is fetched later is fetched while nothing else is to be done, one after the other. */
export function fetchAhead(): void {
  isIdleWorkWanted = true
  fetchNext()
}

function fetchNext(): void {
  if (!isIdleWorkWanted || isUnderWay || waiting.length === 0) return
  isUnderWay = true
  requestIdleCallback(() => {
    // What cannot be had now is asked for again, and told of, where it is shown.
    const gone = (): void => undefined
    void waiting
      .shift()?.()
      .catch(gone)
      .finally(() => {
        isUnderWay = false
        fetchNext()
      })
  })
}
