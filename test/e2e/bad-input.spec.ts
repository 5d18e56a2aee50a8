import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { dataFolder, dropFiles, launch, root } from './coachable-app'

test('what cannot be read is told by name and reason, and what can is read beside it', async () => {
  const folder = path.join(await dataFolder(), 'bad')
  await mkdir(path.join(folder, 'empty folder'), { recursive: true })
  const file = (name: string): string => path.join(folder, name)
  await writeFile(file('empty.eml'), '')
  await writeFile(file('huge.eml'), Buffer.alloc(40 * 1024 * 1024, 'x'))
  await writeFile(file('binary.eml'), Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)))
  await writeFile(file('no-body.eml'), 'From: a@b.example\r\nSubject: Your application\r\n\r\n')
  await writeFile(file('photo.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  const { page, errors, close } = await launch(await dataFolder())
  const names = ['empty.eml', 'huge.eml', 'binary.eml', 'no-body.eml', 'photo.png', 'empty folder']
  await dropFiles(page, [...names.map(file), path.join(root, 'resources', 'samples', 'feedback.eml')])
  const summary = page.getByRole('region', { name: 'Messages coming in' })
  await expect(summary.getByRole('button', { name: '6 could not be taken in' })).toBeVisible()
  for (const name of names) await expect(summary.getByText(name, { exact: true })).toBeAttached()
  await expect(summary.getByText(/The file is empty/)).toBeAttached()
  await expect(summary.getByText(/larger than 35 MB/)).toBeAttached()
  await page.getByRole('button', { name: 'Messages' }).first().click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(1)
  expect(errors).toEqual([])
  await close()
})

test('a folder that is dropped is read, mail by mail', async () => {
  const { page, close } = await launch(await dataFolder())
  await dropFiles(page, [path.join(root, 'resources', 'samples')])
  await page.getByRole('button', { name: 'Messages' }).first().click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(4)
  await close()
})

test('a message in another language is kept, not guessed at, and read only when asked for', async () => {
  const data = await dataFolder()
  const file = path.join(data, 'absage.txt')
  await writeFile(
    file,
    'Liebe Frau Weber, vielen Dank für Ihre Bewerbung. Leider haben wir uns für eine andere Person entschieden.'
  )
  const { page, errors, close } = await launch(data, [file])
  const article = page.getByRole('article')
  await expect(article.getByText('This message has not been read.')).toBeVisible()
  await expect(article.getByText('It is not in English')).toBeVisible()
  await expect(article.getByText('This seems to be written in German.')).toBeVisible()
  await expect(article.getByText('Leider haben wir uns')).toBeVisible()
  await article.getByRole('button', { name: 'Read it anyway' }).click()
  await expect(article.getByText('This message has not been read.')).toHaveCount(0)
  await expect(article.getByText(/% sure|please decide/).first()).toBeVisible()
  expect(errors).toEqual([])
  await close()
})
