// What everybody does with posts and threads: look back, have it too, follow, keep, share, several solutions, reopen.
import type { Page } from '@playwright/test'
import { answer, ask, Client } from './client.ts'
import { expect, join, linkInMail, test } from './visitor.ts'

/** A question of somebody's, made without the forms. */
const asked = async (by: string, title: string, answers: [string, string][] = []) => {
  const threadId = await ask(await new Client().signIn(by), { title })
  const ids: number[] = []
  for (const [who, body] of answers) ids.push(await answer(await new Client().signIn(who), threadId, body))
  return { address: `/t/${threadId}`, ids }
}

const more = async (within: ReturnType<Page['locator']>, item: string) => {
  await within.locator('.menu summary').first().click()
  await within.locator('.menu[open]').getByText(item, { exact: true }).click()
}

test('an answer’s history shows what changed, and the way back, which can be undone', async ({ visitor, signedIn }) => {
  const { address, ids } = await asked('tom', 'Waar vind ik de resetknop van mijn modem?', [
    ['wil', 'Druk met een paperclip op het gaatje achterop.'],
  ])
  const wil = await signedIn('wil')
  await wil.goto(address)
  const mine = wil.locator(`#answer-${ids[0]}`)
  await more(mine, 'Bewerken')
  await wil.getByLabel('Antwoord', { exact: true }).fill('Druk met een pen op het gaatje achterop.')
  await wil.getByRole('button', { name: 'Bewaar' }).click()

  const reader = await visitor({ javaScriptEnabled: false })
  await reader.goto(address)
  await reader.locator(`#answer-${ids[0]}`).getByRole('link', { name: 'bewerkt' }).click()
  await expect(reader.locator('ins')).toContainText('pen')
  await expect(reader.locator('del')).toContainText('paperclip')
  await expect(reader.getByRole('link', { name: 'Terug naar deze versie' })).toHaveCount(0)

  await more(mine, 'Bekijk eerdere versies')
  await wil.getByRole('link', { name: 'Terug naar deze versie' }).click()
  await wil.getByRole('button', { name: 'Zet deze versie terug' }).click()
  await expect(mine).toContainText('paperclip')
  await wil.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(mine).toContainText('een pen')
})

test('who has it too follows, and hears of the answer; a visitor is asked to sign in', async ({ visitor }) => {
  const { address } = await asked('priya', 'Mijn scherm flikkert sinds de laatste update')
  const visiting = await visitor()
  await visiting.goto(address)
  await visiting.getByRole('button', { name: 'Ik heb dit ook' }).click()
  await visiting.waitForURL(/\/sign-in\?next=%2Ft%2F/)

  const page = await visitor()
  const { email } = await join(page)
  await page.goto(address)
  await page.getByRole('button', { name: 'Ik heb dit ook' }).click()
  await expect(page.getByRole('button', { name: /Ik heb dit ook.*1 klant heeft dit ook/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByRole('button', { name: 'Je volgt dit' })).toBeVisible()
  await answer(await new Client().signIn('sanne'), Number(/\d+/.exec(address)![0]), 'Zet de helderheid op automatisch.')
  await page.goto(await linkInMail(page, email, /\/t\/\d+/))
  await expect(page.getByText('Zet de helderheid op automatisch.')).toBeVisible()
  await page.goto('/following')
  await expect(page.getByRole('link', { name: 'Mijn scherm flikkert sinds de laatste update' })).toBeVisible()
})

test('a kept answer is found again by its own address, also without scripts', async ({ visitor }) => {
  const { address, ids } = await asked('joris', 'Hoe zet ik mijn voicemail uit?', [['karim', 'Bel 1233 en kies vier.']])
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill('emre@merel.example')
  await page.getByLabel('Wachtwoord').fill('welkom-bij-merel')
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
  await page.goto(address)
  await more(page.locator(`#answer-${ids[0]}`), 'Bewaar')
  await page.goto('/bookmarks')
  await page.getByRole('link', { name: 'Hoe zet ik mijn voicemail uit?' }).click()
  await expect(page).toHaveURL(new RegExp(`${address}/[a-z-]+#answer-${ids[0]}$`))
  await page.goto('/bookmarks')
  await page
    .getByRole('button', { name: /Niet meer bewaren/ })
    .first()
    .click()
  await expect(page.getByText('Je hebt nog niets bewaard.')).toBeVisible()
})

test('two answers solve it, and then it was not solved after all', async ({ visitor, signedIn }) => {
  const { address, ids } = await asked('fenna', 'Mijn tablet laadt niet meer op', [
    ['ruud', 'Maak de poort schoon met een houten prikker.'],
    ['sanne', 'Neem een andere kabel.'],
  ])
  const fenna = await signedIn('fenna')
  await fenna.goto(address)
  await fenna.locator(`#answer-${ids[0]}`).getByRole('button', { name: 'Dit is de oplossing' }).click()
  await fenna.locator(`#answer-${ids[1]}`).getByRole('button', { name: 'Dit loste het ook op' }).click()
  const solution = fenna.getByRole('region', { name: 'Oplossing' })
  await expect(solution).toContainText('houten prikker')
  await expect(solution.getByRole('link', { name: 'Antwoord van Sanne de Vries' })).toHaveAttribute(
    'href',
    `#answer-${ids[1]}`,
  )
  await fenna.getByRole('link', { name: 'Toch niet opgelost' }).click()
  await fenna.getByRole('button', { name: 'Zet de vraag weer open' }).click()
  await expect(fenna.getByRole('alert')).toContainText('Schrijf in een paar woorden wat er niet werkt.')
  await fenna.getByLabel('Wat werkt er niet?').fill('Na een dag deed hij het weer niet.')
  await fenna.getByRole('button', { name: 'Zet de vraag weer open' }).click()
  await expect(fenna.getByRole('region', { name: 'Oplossing' })).toHaveCount(0)
  await fenna.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(solution).toContainText('houten prikker')

  const reader = await visitor()
  await reader.goto(`/posts/${ids[1]}`)
  await expect(reader).toHaveURL(new RegExp(`#answer-${ids[1]}$`))
  expect((await reader.goto('/posts/999999'))?.status()).toBe(404)
})

test('a category puts ready what helps to tell, with and without scripts', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/ask')
  await page.getByLabel('Onderwerp').selectOption('Internet')
  await expect(page.getByLabel('Vertel er meer over')).toHaveValue(/Modem/)
  await page.getByLabel('Onderwerp').selectOption('Mobiel')
  await expect(page.getByLabel('Vertel er meer over')).toHaveValue(/Toestel/)
  await page.getByLabel('Vertel er meer over').fill('Zelf geschreven')
  await page.getByLabel('Onderwerp').selectOption('Internet')
  await expect(page.getByLabel('Vertel er meer over')).toHaveValue('Zelf geschreven')

  const plain = await visitor({ javaScriptEnabled: false })
  await plain.goto('/ask')
  await plain.getByLabel('Wat is je vraag?').fill('Mijn modem piept de hele dag')
  await plain.getByLabel('Onderwerp').selectOption('Internet')
  await plain.getByRole('button', { name: 'Zet bij dit onderwerp klaar' }).click()
  await expect(plain.getByLabel('Vertel er meer over')).toHaveValue(/Modem/)
  await expect(plain.getByLabel('Wat is je vraag?')).toHaveValue('Mijn modem piept de hele dag')
})
