import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { dataFolder, launch, root } from './coachable-app'

const sample = path.join(root, 'resources', 'samples', 'feedback.eml')
const INTERVIEW = /Practi[cs]e this part of the interview/
const PLAIN = 'You put real time into this, so here is a straight answer.'

function article(page: Page): Locator {
  return page.getByRole('article')
}

function notes(page: Page): Locator {
  return article(page).getByRole('list', { name: 'What it means' })
}

function note(page: Page, name: string): Locator {
  return notes(page).getByRole('listitem').filter({ hasText: name })
}

function words(page: Page): Locator {
  return article(page).getByRole('region', { name: 'What they wrote' })
}

function picker(page: Page): Locator {
  return page.getByRole('dialog')
}

/** Opens the message that the program was started with. */
async function begin(data: string): ReturnType<typeof launch> {
  const started = await launch(data, [sample])
  await expect(article(started.page).getByRole('region', { name: 'What you can do' })).toBeVisible()
  return started
}

/** Draws the mouse over a stretch of the message, from its first to its last letter. */
async function selectByMouse(page: Page, stretch: string): Promise<void> {
  const ends = await words(page).evaluate((region, wanted) => {
    const texts = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at === -1) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0], boxes.at(-1)]
      if (first && last) return { x: first.left + 2, y: first.top + 9, toX: last.right - 2, toY: last.top + 9 }
    }
    return null
  }, stretch)
  if (!ends) throw new Error('These words do not stand in the message in one piece.')
  // A real mouse stands on whole pixels; between them Chromium lets go of what it selects.
  await page.mouse.move(Math.round(ends.x), Math.round(ends.y))
  await page.mouse.down()
  await page.mouse.move(Math.round(ends.toX), Math.round(ends.toY), { steps: 5 })
  await page.mouse.up()
}

test('a mark is changed by mouse, and changed back by the keyboard', async () => {
  const { page, errors, close } = await begin(await dataFolder())
  await expect(article(page).getByRole('checkbox', { name: INTERVIEW })).toBeVisible()
  await note(page, 'Interview or test').getByRole('button', { name: 'Change: Interview or test' }).click()
  await expect(picker(page).getByRole('combobox')).toBeFocused()
  await expect(picker(page).getByRole('option')).toHaveCount(14)
  await picker(page)
    .getByRole('option', { name: /Says little/ })
    .click()
  await expect(picker(page)).toHaveCount(0)
  await expect(note(page, 'Says little')).toContainText('You decided')
  await expect(note(page, 'Interview or test')).toHaveCount(0)
  await expect(page.getByText('Changed to: Says little. Coachable learns from it')).toBeVisible()
  // What follows from the mark follows the correction.
  await expect(article(page).getByRole('checkbox', { name: INTERVIEW })).toHaveCount(0)
  await expect(article(page).getByRole('checkbox', { name: 'Ask one specific question back' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(note(page, 'Interview or test')).toContainText('% sure')
  await expect(note(page, 'Says little')).toHaveCount(0)
  await expect(article(page).getByRole('checkbox', { name: INTERVIEW })).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await expect(note(page, 'Says little')).toContainText('You decided')
  await page.keyboard.press('Control+z')
  await expect(note(page, 'Interview or test')).toContainText('% sure')
  expect(errors).toEqual([])
  await close()
})

test('a mark is removed with the keyboard alone, and brought back by the notice', async () => {
  const { page, errors, close } = await begin(await dataFolder())
  const mark = words(page).getByRole('button', { name: /walk-through of the returns backlog/ })
  // Before anything is marked by hand, the first stop in the text is its first mark.
  await article(page).getByRole('button', { name: 'Change what this message is' }).focus()
  const stops = page.locator(':focus')
  for (let stop = 0; stop < 20 && !(await stops.getAttribute('data-signals')); stop++) await page.keyboard.press('Tab')
  await expect(mark).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(picker(page)).toContainText('A real strength')
  await expect(picker(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(picker(page).getByRole('button', { name: 'This is not what they say' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(picker(page)).toHaveCount(0)
  await expect(mark).toHaveCount(0)
  await expect(note(page, 'A real strength')).toHaveCount(0)
  await expect(page.getByText('words like these are not marked as “A real strength” in new messages.')).toBeVisible()
  // The keyboard is still where it was.
  expect(await words(page).evaluate((region) => region.contains(document.activeElement))).toBe(true)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(mark).toBeVisible()

  await mark.focus()
  await page.keyboard.press('Delete')
  await expect(mark).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(mark).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('words without a mark get one by mouse and by keyboard, and every correction is there after a restart', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await begin(data)

  // By mouse: the selection begins and ends within a word, the mark does not.
  await selectByMouse(page, 'worth saying fir')
  await page.getByRole('button', { name: 'What does this say?' }).click()
  await expect(picker(page)).toContainText('worth saying first')
  await picker(page).getByRole('combobox').fill('door held')
  await page.keyboard.press('Enter')
  await expect(picker(page)).toHaveCount(0)
  await expect(words(page).getByRole('button', { name: 'worth saying first', exact: true })).toBeVisible()

  // By keyboard alone, from the way in below the text.
  await article(page).getByRole('button', { name: 'Mark words yourself' }).focus()
  await page.keyboard.press('Enter')
  const field = words(page).getByRole('application', { name: 'Their words, to be marked' })
  await expect(field).toBeFocused()
  await expect(article(page).getByText('Select words with the mouse.')).toBeVisible()
  const heard = words(page).getByRole('status')
  for (let step = 0; step < 40 && !(await heard.innerText()).includes(PLAIN); step++) {
    await page.keyboard.press('ArrowUp')
    if (await heard.getByText('Dear Sam').count()) break
  }
  for (let step = 0; step < 5 && !(await heard.innerText()).includes(PLAIN); step++)
    await page.keyboard.press('ArrowDown')
  await expect(heard).toHaveText(`Chosen: “${PLAIN}”. Not marked.`)
  for (let word = 0; word < 4; word++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(heard).toHaveText('Chosen: “You put real time into this, so here”. Not marked.')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(heard).toHaveText('Chosen: “You put real time into this”. Not marked.')
  await page.keyboard.press('Enter')
  await expect(picker(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('strength')
  await page.keyboard.press('Enter')
  await expect(picker(page)).toHaveCount(0)
  await expect(field).toBeFocused()
  await expect(words(page).getByRole('button', { name: 'You put real time into this', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(article(page).getByRole('button', { name: 'Mark words yourself' })).toBeFocused()

  await note(page, 'Someone else was chosen')
    .first()
    .getByRole('button', { name: /^Change/ })
    .click()
  await picker(page).getByRole('button', { name: 'That is right' }).click()
  await expect(note(page, 'Someone else was chosen').first()).toContainText('You decided')
  await page.getByText('Confirmed: Someone else was chosen.').waitFor()
  await close()

  const again = await launch(data)
  await again.page.getByRole('button', { name: 'Messages' }).click()
  await expect(
    words(again.page).getByRole('button', { name: 'You put real time into this', exact: true })
  ).toBeVisible()
  await expect(words(again.page).getByRole('button', { name: 'worth saying first', exact: true })).toBeVisible()
  await expect(note(again.page, 'Someone else was chosen').first()).toContainText('You decided')
  await expect(notes(again.page).getByText('You decided')).toHaveCount(3)
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('the arrow keys choose words only for who asked to mark some', async () => {
  const { page, close } = await begin(await dataFolder())
  const ask = page.getByRole('button', { name: 'What does this say?' })
  await words(page)
    .getByText('Dear Sam,')
    .click({ position: { x: 20, y: 12 } })
  await page.keyboard.press('ArrowDown')
  await words(page)
    .getByRole('button', { name: /walk-through of the returns backlog/ })
    .focus()
  await page.keyboard.press('ArrowDown')
  await expect(ask).toHaveCount(0)

  await article(page).getByRole('button', { name: 'Mark words yourself' }).click()
  await expect(article(page).getByText('Delete', { exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(ask).toBeVisible()
  // On the way over the marks it is still the same.
  await page.keyboard.press('Tab')
  await expect(ask).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(ask).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(article(page).getByRole('button', { name: 'Mark words yourself' })).toBeFocused()
  await close()
})

test('Delete on words that are marked twice asks which mark is meant', async () => {
  const { page, close } = await begin(await dataFolder())
  await selectByMouse(page, 'walk-through of the returns backlog')
  await page.getByRole('button', { name: 'What does this say?' }).click()
  await picker(page)
    .getByRole('option', { name: /Interview or test/ })
    .click()
  const twice = words(page).getByRole('button', { name: 'walk-through of the returns backlog', exact: true })
  await expect(twice).toHaveAttribute('data-signals', /\d \d/)
  const count = await notes(page).getByRole('listitem').count()
  await twice.focus()
  await page.keyboard.press('Delete')
  await expect(picker(page).getByRole('radio')).toHaveCount(2)
  await expect(notes(page).getByRole('listitem')).toHaveCount(count)
  await page.keyboard.press('Escape')
  await expect(twice).toBeFocused()
  await close()
})

test('what the message is can be decided, left to Coachable again, and is there after a restart', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await begin(data)
  const change = article(page).getByRole('button', { name: 'Change what this message is' })
  await expect(article(page).getByText('Feedback.', { exact: true })).toBeVisible()
  await change.click()
  await expect(page.getByRole('menuitemradio')).toHaveCount(7)
  await expect(page.getByRole('menuitemradio', { name: /^Feedback/ })).toBeChecked()
  await page.getByRole('menuitemradio', { name: /^Offer/ }).click()
  await expect(article(page).getByText('Offer.', { exact: true })).toBeVisible()
  await expect(article(page).getByText('You decided')).toBeVisible()
  await expect(page.getByText('You decided what this message is: Offer.')).toBeVisible()
  await expect(article(page).getByRole('checkbox', { name: 'Answer the offer in your own time' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(article(page).getByText('Feedback.', { exact: true })).toBeVisible()
  await expect(article(page).getByText('You decided')).toHaveCount(0)

  await change.click()
  await page.getByRole('menuitemradio', { name: /^Offer/ }).click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByText('Offer')).toBeVisible()
  await close()
  const again = await launch(data)
  await again.page.getByRole('button', { name: 'Messages' }).click()
  await expect(article(again.page).getByText('You decided')).toBeVisible()
  await article(again.page).getByRole('button', { name: 'Change what this message is' }).click()
  await again.page.getByRole('menuitem', { name: 'Leave it to Coachable' }).click()
  await expect(article(again.page).getByText('Feedback.', { exact: true })).toBeVisible()
  await expect(article(again.page).getByText('You decided')).toHaveCount(0)
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('a decision that cannot be kept is taken back and told', async () => {
  const data = await dataFolder()
  const { page, close } = await begin(data)
  // Where the folder was, there is a file: nothing can be written any more, whoever runs this.
  const folder = path.join(data, 'data')
  await rename(folder, `${folder}-away`)
  await writeFile(folder, '')
  const strength = note(page, 'A real strength')
  await strength.getByRole('button', { name: /^Change/ }).click()
  await picker(page)
    .getByRole('option', { name: /Says little/ })
    .click()
  await expect(page.getByText('This could not be saved.')).toBeVisible()
  await expect(strength).toContainText('% sure')
  await expect(notes(page).getByText('You decided')).toHaveCount(0)
  // Nothing is offered to be taken back, and the key finds nothing either.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(strength).toContainText('% sure')

  // As soon as it can be kept again, it is.
  await rm(folder)
  await rename(`${folder}-away`, folder)
  await strength.getByRole('button', { name: /^Change/ }).click()
  await picker(page)
    .getByRole('option', { name: /Says little/ })
    .click()
  await expect(page.getByText('Changed to: Says little.')).toBeVisible()
  await expect(notes(page).getByText('You decided')).toHaveCount(1)
  await close()
})
