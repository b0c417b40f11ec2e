// What moves on a page: suggestions while searching, light and dark, and news of others.
import type { Page } from '@playwright/test'
import { startSite } from '../../scripts/site-process.ts'
import { expect, test } from './visitor.ts'

for (const who of ['a visitor', 'fenna'] as const)
  test(`${who} goes through the suggestions by keyboard`, async ({ visitor, signedIn }) => {
    const page = who === 'a visitor' ? await visitor() : await signedIn(who)
    await page.goto('/questions')
    const box = page.getByRole('banner').locator('input[type=search]')
    await box.pressSequentially('nieuwe simkaa')
    const options = page.getByRole('option')
    await expect(options.last()).toHaveText('Zoek naar ‘nieuwe simkaa’')
    await expect(page.getByRole('banner').getByRole('status')).toHaveText('5 suggesties')
    await expect(options.first()).toContainText('Opgelost:')
    await expect(options.first()).toHaveAttribute('aria-selected', 'false')

    await page.keyboard.press('ArrowDown')
    await expect(box).toBeFocused()
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!)
    await page.keyboard.press('Escape')
    await expect(box).toHaveAttribute('aria-expanded', 'false')
    await expect(box).toHaveValue('nieuwe simkaa')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=nieuwe/)

    await page.goto('/questions')
    await box.focus()
    await expect(page.getByRole('option', { name: 'nieuwe simkaa' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await expect(options).toHaveCount(0)

    await box.pressSequentially('nieuwe simkaart')
    await expect(options.last()).toHaveText('Zoek naar ‘nieuwe simkaart’')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/t\/\d+/)
  })

test('without an answer the search box is a form', async ({ visitor }) => {
  const page = await visitor()
  await page.route('**/suggest?*', (route) => route.abort())
  await page.goto('/questions')
  const box = page.getByRole('banner').locator('input[type=search]')
  const asked = page.waitForRequest('**/suggest?*')
  await box.pressSequentially('simkaart')
  await asked
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=simkaart/)
})

for (const javaScriptEnabled of [true, false])
  test(`dark by choice, and the system again, ${javaScriptEnabled ? 'at once' : 'without JavaScript'}`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled, colorScheme: 'light' })
    await page.goto('/questions')
    const html = page.locator('html')
    const before = await page.evaluate(() => getComputedStyle(document.body).color)
    const kept = page.waitForResponse('**/theme')
    await page.getByRole('button', { name: 'Donker' }).click()
    await expect(html).toHaveAttribute('data-theme', 'dark')
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(before)
    await expect(page.getByRole('button', { name: 'Donker' })).toHaveAttribute('aria-pressed', 'true')
    await kept
    await page.goto('/')
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('button', { name: 'Als je apparaat' }).click()
    await expect(html).not.toHaveAttribute('data-theme')
  })

/** A question of somebody's own, just asked; its address. */
async function askSomething(page: Page, title: string) {
  await page.goto('/ask')
  await page.getByLabel('Wat is je vraag?').fill(title)
  await page.getByLabel('Vertel er meer over').fill('Ik heb al van alles geprobeerd, maar het lukt niet.')
  await page.getByLabel('Onderwerp').selectOption('Mobiel')
  await page.getByRole('button', { name: 'Plaats mijn vraag' }).click()
  await page.waitForURL(/\/t\/\d+/)
  return new URL(page.url()).pathname
}

async function answerIn(page: Page, path: string, text: string) {
  await page.goto(path)
  await page.getByLabel('Schrijf je antwoord').fill(text)
  await page.getByRole('button', { name: 'Plaats mijn antwoord' }).click()
  await expect(page.getByText(text)).toBeVisible()
}

const announced = (page: Page) => page.locator('.news [role=status]')
/** Where the page stands, and a heading and a field on it. */
const placeOf = (page: Page) =>
  page.evaluate(() => [
    scrollY,
    ...[...document.querySelectorAll('h1, main h2, main textarea')].map((thing) => thing.getBoundingClientRect().top),
  ])

test('an answer that comes while others read and write is announced, and nothing moves or gets lost', async ({
  visitor,
  signedIn,
}) => {
  const asker = await signedIn('emre')
  const path = await askSomething(asker, 'Hoe zie ik mijn verbruik van deze maand?')
  const reader = await visitor({ viewport: { width: 360, height: 500 } })
  await reader.goto(path)
  // Webcare is not slowed down, and may answer twice in a row.
  const helper = await signedIn('milan')
  for (const page of [reader, asker]) {
    await page.getByLabel('Schrijf je antwoord').fill('Ik was hier net iets aan het')
    await page.evaluate(() => scrollTo(0, 120))
  }
  const before = [await placeOf(reader), await placeOf(asker)]

  await answerIn(helper, path, 'Kijk in de app onder Verbruik.')
  for (const page of [reader, asker]) await expect(announced(page)).toHaveText('1 nieuw antwoord')
  expect([await placeOf(reader), await placeOf(asker)]).toEqual(before)
  await expect(announced(helper)).toHaveText('')

  await answerIn(helper, path, 'Of bel gratis met 1200.')
  for (const page of [reader, asker]) {
    await expect(announced(page)).toHaveText('2 nieuwe antwoorden')
    await page.getByRole('link', { name: '2 nieuwe antwoorden' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Of bel gratis met 1200.')).toBeInViewport()
    await expect(page.getByLabel('Schrijf je antwoord')).toHaveValue('Ik was hier net iets aan het')
    await expect(page.getByRole('link', { name: /nieuwe? antwoord/ })).toHaveCount(0)
  }
})

test('lists say how many questions came, only those that they are about, and can be closed', async ({
  visitor,
  signedIn,
}) => {
  const reader = await visitor()
  await reader.goto('/questions')
  const elsewhere = await reader.context().newPage()
  await elsewhere.goto('/c/televisie')
  const member = await signedIn('fenna')
  await member.goto('/')
  const before = await placeOf(reader)

  await askSomething(await signedIn('emre'), 'Waar vind ik mijn klantnummer terug?')
  await expect(announced(reader)).toHaveText('1 nieuwe vraag')
  await expect(announced(member)).toHaveText('1 nieuwe vraag')
  expect(await placeOf(reader)).toEqual(before)
  await expect(elsewhere.locator('.news-bar')).toHaveCount(0)

  await member.getByRole('link', { name: '1 nieuwe vraag' }).click()
  await expect(member.locator('.threads h3').first()).toHaveText('Waar vind ik mijn klantnummer terug?')
  await expect(member.locator('.news-bar')).toHaveCount(0)
  await reader.getByRole('button', { name: 'Sluiten' }).click()
  await expect(reader.locator('.news-bar')).toHaveCount(0)
})

test('eight tabs share one connection, and another tab takes over', async ({ visitor, signedIn }) => {
  const first = await visitor()
  let streams = 0
  first.context().on('request', (request) => {
    if (new URL(request.url()).pathname === '/live') streams++
  })
  await first.goto('/questions')
  const tabs = [first]
  while (tabs.length < 8) {
    const tab = await first.context().newPage()
    await tab.goto('/questions')
    tabs.push(tab)
  }
  const asker = await signedIn('milan')
  await askSomething(asker, 'Kan ik mijn nummer ook tijdelijk stilzetten?')
  for (const tab of tabs) await expect(announced(tab)).toHaveText('1 nieuwe vraag')
  expect(streams).toBe(1)

  await first.close()
  await askSomething(asker, 'Krijg ik een melding als mijn bundel op is?')
  for (const tab of tabs.slice(1)) await expect(announced(tab)).toHaveText('2 nieuwe vragen')
  expect(streams).toBe(2)
})

test('news of another server process arrives, also after the connection was lost', async ({ visitor, signedIn }) => {
  const settings = {
    DATA_DIR: process.env.E2E_FOLDER!,
    DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
    DEMO: 'off',
    TRUST_PROXY: 'on',
    LOG_LEVEL: 'warn',
  }
  let second = await startSite(settings)
  try {
    const writer = await signedIn('milan')
    const path = await askSomething(writer, 'Welke simkaart past in mijn oude toestel?')
    const reader = await visitor({ baseURL: second.url })
    const listening = reader.waitForResponse((response) => response.url().includes('/live?'))
    await reader.goto(path)
    await listening
    await answerIn(writer, path, 'Een micro-sim.')
    await expect(announced(reader)).toHaveText('1 nieuw antwoord')

    await second.kill()
    await reader.getByLabel('Schrijf je antwoord').fill('Ondertussen schrijf ik verder')
    await answerIn(writer, path, 'Of een adapter.')
    second = await startSite({ ...settings, PORT: new URL(second.url).port })
    await expect(announced(reader)).toHaveText('2 nieuwe antwoorden', { timeout: 20_000 })
    await expect(reader.getByLabel('Schrijf je antwoord')).toHaveValue('Ondertussen schrijf ik verder')
  } finally {
    await second.stop()
  }
})

test('where tabs cannot agree each listens for itself while it is seen; links are copied where nothing shares them', async ({
  visitor,
  signedIn,
}) => {
  const page = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })
    delete (Navigator.prototype as { locks?: unknown }).locks
    delete (Navigator.prototype as { share?: unknown }).share
  })
  await page.goto('/questions')
  const writer = await signedIn('milan')
  const path = await askSomething(writer, 'Werkt mijn abonnement ook op een horloge?')
  await expect(announced(page)).toHaveText('1 nieuwe vraag')
  await page.goto(path)
  await answerIn(writer, path, 'Ja, met een tweede eSIM.')
  await expect(announced(page)).toHaveText('1 nieuw antwoord')

  const link = page.locator('a[data-share]').first()
  await link.evaluate((element) => element.closest('details')?.setAttribute('open', ''))
  await link.click()
  await expect(page.locator('.said')).toHaveText('Link gekopieerd')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await link.evaluate((element) => (element as HTMLAnchorElement).href),
  )
})
