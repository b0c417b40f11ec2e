// What webcare does to threads, seen by them and by readers.
import type { Page } from '@playwright/test'
import { answer, ask, Client } from './client.ts'
import { expect, test } from './visitor.ts'

let customer: Client
let helper: Client

test.beforeAll(async () => {
  // Webcare, who are not held to the pace of posting.
  customer = await new Client().signIn('ingrid')
  helper = await new Client().signIn('milan')
})

/** Opens a tool by the menu at the thread's head. */
async function tool(page: Page, name: string) {
  await page.locator('summary', { hasText: 'Beheer' }).click()
  await page.getByRole('link', { name, exact: true }).click()
}
const deeds = (page: Page) => page.getByRole('region', { name: 'Wat er met deze vraag gebeurde' })

for (const javaScriptEnabled of [true, false])
  test(`webcare closes a question with a reason, and undoes it (scripts: ${javaScriptEnabled})`, async ({
    signedIn,
    visitor,
  }) => {
    const threadId = await ask(customer)
    const page = await signedIn('milan', { javaScriptEnabled })
    await page.goto(`/t/${threadId}`)
    await tool(page, 'Sluiten')
    await page.getByRole('button', { name: 'Sluit de vraag' }).click()
    await expect(page.getByRole('alert')).toContainText('Schrijf waarom je de vraag sluit.')
    await page.getByLabel('Waarom?').fill('Dit is sinds mei opgelost.')
    await page.getByRole('button', { name: 'Sluit de vraag' }).click()
    await expect(page.getByRole('status').first()).toContainText('De vraag is gesloten.')
    const reader = await visitor()
    await reader.goto(`/t/${threadId}`)
    await expect(deeds(reader)).toContainText('Reden: Dit is sinds mei opgelost.')
    await expect(reader.getByText('Deze vraag is gesloten.')).toBeVisible()
    await expect(reader.getByLabel('Schrijf je antwoord')).toHaveCount(0)
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click()
    await expect(page.getByRole('status').first()).toContainText('Dat is ongedaan gemaakt.')
    await reader.reload()
    await expect(deeds(reader)).toHaveCount(0)
    await expect(reader.getByLabel('Schrijf je antwoord')).toBeVisible()
  })

test('two questions become one: the old address leads on, and what was asked is still read', async ({
  signedIn,
  visitor,
}) => {
  const source = await ask(customer, { title: 'Mijn televisie heeft geen beeld meer', body: 'Sinds de storing.' })
  const target = await ask(customer, { title: 'Geen beeld na de storing van gisteren' })
  await answer(helper, source, 'Haal de stekker er tien minuten uit.')
  const page = await signedIn('milan')
  await page.goto(`/threads/${source}/tools/merge`)
  await page.getByLabel('Zoek de vraag').fill(`${process.env.E2E_URL}/t/${target}/wat-dan-ook`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Geen beeld na de storing van gisteren' })).toBeChecked()
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen beeld na de storing van gisteren')
  const reader = await visitor()
  await reader.goto(`/t/${source}/mijn-televisie`)
  await expect(reader).toHaveURL(new RegExp(`/t/${target}/`))
  await expect(reader.getByText('Haal de stekker er tien minuten uit.')).toBeVisible()
  await deeds(reader).locator('summary').click()
  await expect(deeds(reader)).toContainText('Sinds de storing.')
  await page.getByRole('button', { name: /^Ongedaan maken: voegde/ }).click()
  await expect(page.getByRole('status').first()).toContainText('Dat is ongedaan gemaakt.')
  await reader.goto(`/t/${source}`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Mijn televisie heeft geen beeld meer')
})

test('an answer to a question that is gone by the time it is sent comes back to be kept', async ({ signedIn }) => {
  const threadId = await ask(customer)
  const page = await signedIn('sanne')
  await page.goto(`/t/${threadId}`)
  await page.getByLabel('Schrijf je antwoord').fill('Dit kostte me een half uur.')
  const question = (await page.locator('.post[id^=question-]').getAttribute('id'))!.replace('question-', '')
  await customer.post(`/posts/${question}/hide`)
  await page.getByRole('button', { name: 'Plaats mijn antwoord' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
  await expect(page.getByLabel('Wat je schreef')).toHaveValue('Dit kostte me een half uur.')
})

test('an answer that is a question becomes one', async ({ signedIn }) => {
  const threadId = await ask(customer)
  await answer(helper, threadId, 'Ik heb dit ook, maar dan op mijn tablet.')
  const page = await signedIn('milan')
  await page.goto(`/t/${threadId}`)
  await page.locator('.post[id^=answer-] .menu > summary').click()
  await page.getByRole('link', { name: 'Afsplitsen' }).click()
  await page.getByLabel('Wat wordt de vraag?').fill('Hoe zit het met mijn tablet?')
  await page.getByRole('button', { name: 'Splits af' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe zit het met mijn tablet?')
  await expect(page.locator('.post[id^=question-]')).toContainText('Ik heb dit ook')
  await deeds(page).getByRole('link').last().click()
  await expect(page).toHaveURL(new RegExp(`/t/${threadId}/`))
})

test('what was asked before leads to the earlier question in one click', async ({ signedIn, visitor }) => {
  const original = await ask(customer, { title: 'Hoe zeg ik mijn glasvezel op voor de verhuizing?' })
  const threadId = await ask(customer, { title: 'Opzeggen van glasvezel bij een verhuizing' })
  const page = await signedIn('milan')
  await expect(async () => {
    await page.goto(`/threads/${threadId}/tools/duplicate?q=glasvezel+opzeggen+verhuizing`)
    await page.getByRole('radio', { name: /Hoe zeg ik mijn glasvezel op/ }).check({ timeout: 1000 })
  }).toPass()
  await page.getByRole('button', { name: 'Markeer als eerder gesteld' }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.goto(`/t/${threadId}`)
  await reader.getByRole('complementary', { name: 'Deze vraag is al eerder gesteld' }).getByRole('link').click()
  await expect(reader).toHaveURL(new RegExp(`/t/${original}/`))
})

test('a question leaves the lists; an answer is made official', async ({ signedIn, visitor }) => {
  const threadId = await ask(customer, { title: 'Een vraag die niet in lijsten hoort' })
  await answer(helper, threadId, 'Dit is hoe wij het doen.')
  const page = await signedIn('milan')
  await page.goto(`/t/${threadId}`)
  await page.locator('.post[id^=answer-] .menu > summary').click()
  await page.getByRole('button', { name: 'Maak officieel' }).click()
  await expect(page.getByText('Officieel antwoord', { exact: true })).toBeVisible()
  await tool(page, 'Uit de lijsten halen')
  await page.getByRole('button', { name: 'Haal uit de lijsten' }).click()
  const reader = await visitor()
  await reader.goto('/questions')
  await expect(reader.getByText('Een vraag die niet in lijsten hoort')).toHaveCount(0)
  await reader.goto(`/t/${threadId}`)
  await expect(reader.getByText('bevestigd door Milan')).toBeVisible()
})

test('for others the tools answer exactly as a page that does not exist', async () => {
  const sanne = await new Client().signIn('sanne')
  const threadId = await ask(customer)
  for (const client of [sanne, new Client()]) {
    // The page says its own address, and nothing else differs.
    const seen = async (path: string) => {
      const response = await client.get(path)
      const text = await response.text()
      return [response.status, text.replaceAll(path, 'HERE').replaceAll(encodeURIComponent(path), 'HERE')]
    }
    const missing = await seen('/threads/999999999/tools/close')
    for (const name of ['close', 'move', 'merge', 'duplicate', 'translation', 'nonsense'])
      expect(await seen(`/threads/${threadId}/tools/${name}`)).toEqual(missing)
    expect((await client.post(`/threads/${threadId}/tools/close`, { reason: 'Zomaar.' })).status).toBe(404)
    expect((await client.post('/acts/1/undo')).status).toBe(404)
    expect((await client.post('/answers/1/official')).status).toBe(404)
  }
})
