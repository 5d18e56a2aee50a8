import type { QueryClient } from '@tanstack/react-query'
import { COMMANDS, type CommandId } from '../../shared/domain/commands'
import { bridge } from '../bridge'
import { answerOf } from '../data/tick'
import { ERROR_WORDS } from '../features/intake/error-words'
import { notify } from './notify'
import { PAGES, type PageName } from './place'
import type { CommandDeeds } from './use-commands'

/** So long something that a page is about to show is waited for, in milliseconds. */
const SHOWN_WITHIN_MS = 3000

/** A command that has been done, whatever its parts gave. */
export function done(..._parts: readonly unknown[]): true {
  return true
}

/** The commands that turn to a page are called as the page is. */
export function pageCommands(turnTo: (page: PageName) => true): Pick<CommandDeeds, PageName | 'about' | 'keys'> {
  const deeds = Object.fromEntries(PAGES.map((page) => [page, () => turnTo(page)]))
  return {
    // Each page has its command: PAGES are among the names of commands, as the return type says.
    ...(deeds as Pick<CommandDeeds, PageName>),
    keys: () => done(turnTo('settings'), scrollWhenThere('keys')),
    about: () => done(turnTo('settings'), scrollWhenThere('about'))
  }
}

/** What main does with the window, and what goes on paper. @param page the name of the page that is shown */
export function windowCommands(
  page: string
): Pick<CommandDeeds, 'zoomIn' | 'zoomOut' | 'zoomReset' | 'fullScreen' | 'dataFolder' | 'quit' | 'print' | 'savePdf'> {
  return {
    zoomIn: () => done(bridge.doToWindow('zoomIn')),
    zoomOut: () => done(bridge.doToWindow('zoomOut')),
    zoomReset: () => done(bridge.doToWindow('zoomReset')),
    fullScreen: () => done(bridge.doToWindow('fullScreen')),
    dataFolder: () => done(bridge.doToWindow('dataFolder')),
    quit: () => done(bridge.quit()),
    print: () => done(window.print()),
    savePdf: () => done(savePdf(`${page}.pdf`))
  }
}

async function savePdf(name: string): Promise<void> {
  const result = await answerOf(bridge.savePdf(name))
  if (!result.ok) notify({ text: ERROR_WORDS[result.code] })
}

/** Begins an entry of the journal. What writes it is fetched with the first one. */
export async function beginEntry(client: QueryClient, goToEntry: (id: string | null) => void): Promise<void> {
  const { writingsOf } = await import('../features/journal/writing/writings')
  goToEntry(writingsOf(client, goToEntry).begin().id)
}

/** Gives the focus to something of a page that is about to be shown. */
export function focusWhenThere(selector: string): void {
  whenThere(selector, (element) => element.focus())
}

function scrollWhenThere(id: string): void {
  whenThere(`main #${id}`, (element) => {
    element.tabIndex = -1
    element.focus()
    element.scrollIntoView({ block: 'start' })
  })
}

function whenThere(selector: string, use: (element: HTMLElement) => void): void {
  const until = performance.now() + SHOWN_WITHIN_MS
  // Not before the page has been turned: what stands there until then may be called the same.
  requestAnimationFrame(function look() {
    const element = document.querySelector<HTMLElement>(selector)
    if (element) use(element)
    else if (performance.now() < until) requestAnimationFrame(look)
  })
}

/** The key of a page as assistive technology reads it, or none. */
export function keyShortcutsOf(page: PageName): string | undefined {
  const id: CommandId = page
  const key = COMMANDS.find((command) => command.id === id)?.key?.key
  return key === undefined ? undefined : `Control+${key} Meta+${key}`
}
