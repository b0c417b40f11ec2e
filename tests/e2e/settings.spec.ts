import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { Client } from './client.ts'
import { expect, test } from './visitor.ts'

const accentOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color)

const A_PICTURE = await sharp({ create: { width: 300, height: 300, channels: 4, background: '#7a1fa8' } })
  .png()
  .toBuffer()

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('De instellingen zijn bewaard')
}

test('an administrator sees a brand before it holds, and visitors see it at once', async ({ visitor, signedIn }) => {
  const page = await signedIn('ingrid')
  await page.goto('/admin/settings')
  const link = '.sample.light .link'
  const before = await accentOf(page, link)

  // While typing, and nothing of it holds.
  await page.getByRole('textbox', { name: 'Naam van het merk' }).fill('Lijster')
  await page.getByLabel('Kleur', { exact: true }).fill('#ffcc00')
  await expect.poll(() => accentOf(page, link)).toBe('rgb(255, 204, 0)')
  await expect(page.locator('.samples').first()).toContainText('Lijster')
  await expect(page.getByText(/Links in deze kleur zijn niet goed te lezen/)).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText(/Wel goed is #[0-9a-f]{6}/)
  expect(before).not.toBe('rgb(255, 204, 0)')
  const reader = await visitor()
  await reader.goto('/')
  await expect(reader.getByRole('banner')).toContainText('Merel')

  await page.getByLabel('Kleur', { exact: true }).fill('#7a1fa8')
  await expect(page.getByText('Alles is goed te lezen.')).toBeVisible()
  await save(page)
  try {
    await reader.reload()
    await expect(reader.getByRole('banner')).toContainText('Lijster')
    const button = reader.getByRole('banner').getByRole('link', { name: 'Stel een vraag' })
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(122, 31, 168)')
  } finally {
    await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(page.getByRole('status')).toContainText('teruggezet')
  }
  await reader.reload()
  await expect(reader.getByRole('banner')).toContainText('Merel')

  await page.goto('/admin/settings/history?setting=brandColour')
  const rows = page.getByRole('row')
  await expect(rows.nth(1)).toContainText('#7a1fa8')
  await expect(rows.nth(1)).toContainText('Ingrid')
})

test('without JavaScript the brand is previewed by a button, saved, and set back', async ({ signedIn }) => {
  const page = await signedIn('ingrid', { javaScriptEnabled: false })
  await page.goto('/admin/settings')
  await page.getByLabel('Kleur in het donker', { exact: true }).fill('#ffd43b')
  await page.getByLabel('Welkom in het Nederlands').fill('Waar loop je tegenaan')
  await page.getByRole('button', { name: 'Bekijk' }).click()
  expect(await accentOf(page, '.sample.dark .link')).toBe('rgb(255, 212, 59)')
  await expect(page.getByLabel('Welkom in het Nederlands')).toHaveValue('Waar loop je tegenaan')
  await save(page)
  await expect(page.getByLabel('Kleur in het donker', { exact: true })).toHaveValue('#ffd43b')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar loop je tegenaan')
  for (const name of ['Welkom in het Nederlands', 'Kleur in het donker']) {
    await page.goto('/admin/settings')
    await page.getByRole('button', { name: `Terug naar standaard: ${name}` }).click()
    await expect(page.getByLabel(name, { exact: true })).toHaveValue('')
  }
})

test('the brand’s stylesheet has an address for ever, and old addresses still answer', async () => {
  const client = new Client()
  const path = /href="(\/brand\.[\w-]+\.css)"/.exec(await (await client.get('/')).text())![1]!
  const now = await client.get(path)
  expect(now.headers.get('cache-control')).toContain('immutable')
  for (const old of ['/brand.css', '/brand.aaaaaaaaaa.css']) {
    const { status, headers } = await client.get(old)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
    expect(headers.get('cache-control')).not.toContain('immutable')
  }
  expect((await client.get('/brand.evil.css')).status).toBe(404)
  expect((await client.get('/admin/settings/look.css?brandColour=red')).status).toBe(404)
})

test('a category is kept from visitors after a warning, comes back, and is found at its old address', async ({
  visitor,
  signedIn,
}) => {
  const page = await signedIn('ingrid')
  const reader = await visitor()
  const edit = async (change: () => Promise<unknown>) => {
    await page.goto('/admin/categories')
    await page.getByRole('link', { name: 'Buitenland wijzigen' }).click()
    await change()
    await page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }).click()
  }
  const saved = () => expect(page.getByRole('status')).toContainText('is bewaard')
  const seenFrom = (who: string) => page.getByLabel('Wie ziet dit onderwerp?').selectOption({ label: who })
  const others = async (who: string) => {
    await page.getByLabel('Wie mag hier vragen stellen?').selectOption({ label: who })
    await page.getByLabel('Wie mag hier antwoorden?').selectOption({ label: who })
  }

  await edit(async () => {
    await seenFrom('Alleen webcare')
    await others('Alleen webcare')
  })
  await expect(page.getByRole('alert')).toContainText(/Bezoekers en zoekmachines zien de \d+ vragen/)
  await page.getByLabel('Ja, verberg ze').check()
  await page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }).click()
  await saved()
  expect((await reader.goto('/c/buitenland'))?.status()).toBe(404)
  await reader.goto('/')
  await expect(reader.getByRole('link', { name: /^Buitenland/ })).toHaveCount(0)

  await edit(async () => {
    await seenFrom('Iedereen')
    await others('Leden')
    await page.getByRole('radio', { name: 'Auto' }).check()
    await page.getByLabel(/^Einde van het adres/).fill('op-reis')
  })
  await saved()
  await reader.goto('/c/buitenland')
  await expect(reader).toHaveURL(/\/c\/op-reis$/)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Buitenland')

  await edit(async () => {
    await page.getByRole('radio', { name: 'Wereld' }).check()
    await page.getByLabel(/^Einde van het adres/).fill('buitenland')
  })
  await saved()
})

test('a logo and a picture of a category are seen by visitors, and put back', async ({ visitor, signedIn }) => {
  const page = await signedIn('ingrid', { javaScriptEnabled: false })
  const reader = await visitor()
  const picture = { name: 'merel.png', mimeType: 'image/png', buffer: A_PICTURE }
  await page.goto('/admin/settings')
  await page.getByLabel('Kies een logo').setInputFiles({ ...picture, buffer: Buffer.from('geen foto') })
  await page.getByRole('button', { name: 'Bewaar logo' }).click()
  await expect(page.getByRole('alert')).toContainText('Kies een jpeg, png, webp of gif')
  await page.getByLabel('Kies een logo').setInputFiles(picture)
  await page.getByRole('button', { name: 'Bewaar logo' }).click()
  await expect(page.getByRole('status')).toContainText('De instellingen zijn bewaard')
  await reader.goto('/')
  await expect(reader.getByRole('banner').locator('img')).toHaveAttribute('src', /^\/media\//)
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByRole('status')).toContainText('teruggezet')

  await page.goto('/admin/categories/2/edit')
  await page.getByLabel('Kies een foto').setInputFiles(picture)
  await page.getByRole('button', { name: 'Bewaar plaatje' }).click()
  await expect(page.getByRole('status')).toContainText('is bewaard')
  await reader.reload()
  await expect(reader.locator('.places img.topic').first()).toHaveJSProperty('naturalWidth', 256)
  await page.getByRole('button', { name: 'Haal het plaatje weg' }).click()
  await reader.reload()
  await expect(reader.locator('.places img.topic')).toHaveCount(0)
})
