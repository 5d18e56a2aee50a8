import type { Page } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'

/** The page's own way to main, put there by the preload. */
type Ours = typeof globalThis & { readonly coachable: Bridge }

/** A change that main has acknowledged, and what must be found of it later. */
export type Edit =
  | { readonly kind: 'tick'; readonly id: string; readonly done: boolean }
  | { readonly kind: 'entry'; readonly id: string; readonly text: string }
  | { readonly kind: 'company'; readonly id: string; readonly company: string }
  | { readonly kind: 'application'; readonly id: string; readonly notes: string }

/** Makes the numbered change, each kind in turn, and gives it once it was acknowledged. Throws where main refuses. */
export function makeEdit(page: Page, number: number): Promise<Edit> {
  return page.evaluate(async (n): Promise<Edit> => {
    const { coachable } = globalThis as Ours
    const messages = await coachable.listMessages()
    const message = messages[(n * 37) % messages.length]
    if (!message) throw new Error('There is no message to change.')
    const value = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
      if (!result.ok) throw new Error(`Change ${n} was refused: ${result.code}`)
      return result.value
    }
    switch (n % 4) {
      case 0: {
        const view = value(await coachable.getMessage(message.id))
        const action = view.actions[0]
        // Most messages ask for something; one that does not is noted in the journal instead.
        if (action) {
          const done = action.doneAt === null
          value(await coachable.setActionDone(action.id, done))
          return { kind: 'tick', id: action.id, done }
        }
        break
      }
      case 1: {
        const company = `Soak ${n} Limited`
        value(await coachable.setFacts(message.id, { company }))
        return { kind: 'company', id: message.id, company }
      }
      case 2: {
        const id = value(await coachable.addApplication(`Soak ${n} Works`, 'Planner', null, null))
        const notes = `What was said about soak ${n}.`
        value(await coachable.describeApplication(id, { notes }))
        return { kind: 'application', id, notes }
      }
    }
    const id = crypto.randomUUID()
    const text = `Soak entry ${n}.\n\n${'A sentence that was thought about for a while. '.repeat(1 + (n % 9))}`
    const about = { day: '2026-01-01', mood: null, prompt: null, messages: [message.id], applications: [] }
    const written = value(await coachable.writeEntry({ id, text: 'Soak', seen: null, about }))
    value(await coachable.writeEntry({ id, text, seen: written.changedAt, about: null }))
    return { kind: 'entry', id, text }
  }, number)
}

/** The acknowledged changes of which something else is found now, told by kind and id. */
export function missingEdits(page: Page, edits: readonly Edit[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const { coachable } = globalThis as Ours
    async function isThere(edit: (typeof all)[number]): Promise<boolean> {
      switch (edit.kind) {
        case 'tick': {
          const view = await coachable.getMessage(edit.id.split(':')[0] ?? '')
          const action = view.ok ? view.value.actions.find(({ id }) => id === edit.id) : undefined
          return action !== undefined && (action.doneAt !== null) === edit.done
        }
        case 'entry': {
          const entry = await coachable.getEntry(edit.id)
          return entry.ok && entry.value.text === edit.text
        }
        case 'company': {
          const view = await coachable.getMessage(edit.id)
          return view.ok && view.value.decidedFacts.company === edit.company
        }
        case 'application': {
          const view = await coachable.getApplication(edit.id)
          return view.ok && view.value.notes === edit.notes
        }
      }
    }
    const missing: string[] = []
    for (const edit of all) if (!(await isThere(edit))) missing.push(`${edit.kind} ${edit.id}`)
    return missing
  }, edits)
}

/** Senders of the mails that are kept, by looking into each message; and how many of them wait to be read, or could not be read. */
export function keptMails(
  page: Page
): Promise<{ readonly senders: readonly string[]; readonly waiting: number; readonly failed: number }> {
  return page.evaluate(async () => {
    const { coachable } = globalThis as Ours
    const messages = await coachable.listMessages()
    const senders: string[] = []
    for (const { id } of messages) {
      const view = await coachable.getMessage(id)
      if (view.ok) senders.push(view.value.guessed.from?.address ?? '')
    }
    return {
      senders,
      waiting: messages.filter(({ reading }) => reading === 'waiting').length,
      failed: messages.filter(({ reading }) => reading === 'failed').length
    }
  })
}

/** Asks main for what holds the words, as the page does too. Throws where the search does not work. */
export async function findsSomething(page: Page, text: string): Promise<void> {
  const code = await page.evaluate(async (words) => {
    const found = await (globalThis as Ours).coachable.find({ text: words, kind: null, period: 'any' }, 50)
    return found.ok ? null : found.code
  }, text)
  if (code !== null) throw new Error(`The search for "${text}" did not work: ${code}`)
}

/** Asks for what means something alike, and gives the share of all sentences that can be compared already. */
export async function comparedSoFar(page: Page): Promise<number> {
  const compared = await page.evaluate(async () => {
    const question = { text: 'years of planning', kind: null, period: 'any' } as const
    const found = await (globalThis as Ours).coachable.findSimilar(question)
    return found.ok ? found.value.compared : { ready: 0, of: 1 }
  })
  return compared.ready / Math.max(1, compared.of)
}

/** How far the import of the last drop is; null while there was none. */
export function importProgress(
  page: Page
): Promise<{ readonly id: number; readonly phase: string; readonly done: number } | null> {
  return page.evaluate(
    () => (globalThis as { soakImport?: { id: number; phase: string; done: number } }).soakImport ?? null
  )
}

/** Begins to follow imports. Once a window. */
export async function followImports(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ours = globalThis as Ours & { soakImport?: unknown }
    ours.coachable.onImportProgress((progress) => {
      ours.soakImport = progress
    })
  })
}
