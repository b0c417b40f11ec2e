// One's own account: another address, where one is signed in, one's data in a file, and leaving. Without scripts too.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { aStranger, expect, join, linkInMail, signIn, test } from './visitor.ts'

const PASSWORD = 'Je wachtwoord van nu'

/** Asks something as somebody signed in; the address of the question. */
async function ask(page: Page, title: string) {
  await page.goto('/ask')
  await page.getByLabel('Wat is je vraag?').fill(title)
  await page.getByLabel('Vertel er meer over').fill('Het verhaal bij deze vraag, in een paar woorden.')
  await page.getByLabel('Onderwerp').selectOption('Mobiel')
  await page.getByRole('button', { name: 'Plaats mijn vraag' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return new URL(page.url()).pathname
}

test('somebody changes their e-mail address: the link in the new mailbox does it, and the old one hears of it', async ({
  visitor,
}) => {
  const page = await visitor()
  const { email, password } = await join(page)
  const next = aStranger().email
  await page.goto('/settings/email')
  await page.getByLabel('Je nieuwe e-mailadres').fill(next)
  await page.getByLabel(PASSWORD).fill('niet dit')
  await page.getByRole('button', { name: 'Stuur mij de link' }).click()
  await expect(page.getByText('Dit is niet je wachtwoord van nu.').last()).toBeVisible()
  await expect(page.getByLabel('Je nieuwe e-mailadres')).toHaveValue(next)
  await page.getByLabel(PASSWORD).fill(password)
  await page.getByRole('button', { name: 'Stuur mij de link' }).click()
  await expect(page.getByRole('region', { name: 'Nieuw e-mailadres' })).toContainText(next)
  await expect(page.getByText(`Je e-mailadres is nu ${email}.`)).toBeVisible()

  await page.goto(await linkInMail(page, next, /\/change-email\//))
  await expect(page.getByRole('main')).not.toContainText(email)
  await page.getByRole('button', { name: 'Gebruik dit e-mailadres' }).click()
  await expect(page.getByRole('status')).toContainText(next)
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(page.getByRole('link').filter({ hasText: email }).first()).toContainText('is veranderd', {
      timeout: 500,
    })
  }).toPass()
  const other = await visitor()
  await signIn(other, next, password)
  await expect(other.getByRole('link', { name: 'Stel een vraag' })).toBeVisible()
})

test('somebody sees where they are signed in and ends it there', async ({ visitor }) => {
  const here = await visitor()
  const { email, password } = await join(here)
  const there = await visitor()
  await signIn(there, email, password)
  await here.goto('/settings/sessions')
  await expect(here.getByText('Chrome op Linux').first()).toBeVisible()
  await here.getByRole('button', { name: 'Log uit: Chrome op Linux' }).click()
  await expect(here.getByText('Dat apparaat is uitgelogd.')).toBeVisible()
  await there.goto('/settings')
  await expect(there).toHaveURL(/\/sign-in\?next=/)
  await expect(here.getByRole('button', { name: /Log alle andere/ })).toHaveCount(0)
})

for (const { choice, javaScriptEnabled } of [
  { choice: /Laat het staan onder/, javaScriptEnabled: false },
  { choice: /maak het los van elkaar/, javaScriptEnabled: true },
])
  test(`somebody takes their data along and leaves: ${choice.source}${javaScriptEnabled ? '' : ', without scripts'}`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled })
    const { name, email, password } = await join(page)
    const title = `Waar vind ik mijn puk-code ${name}`
    const path = await ask(page, title.replace(name, String(password.length)))
    await page.goto('/settings/data')
    for (const button of ['Download om te lezen', /JSON/]) {
      await page.getByLabel(PASSWORD).fill(password)
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(/^mijn-gegevens\.(html|json)$/)
      const text = readFileSync(await file.path(), 'utf8')
      expect(text).toContain(email)
      expect(text).toContain('Het verhaal bij deze vraag')
    }
    const profile = await page
      .goto(path)
      .then(() => page.getByRole('link', { name, exact: true }).first().getAttribute('href'))

    await page.goto('/settings/leave')
    await page.getByLabel(choice).check()
    await page.getByLabel(PASSWORD).fill('niet dit')
    await page.getByRole('button', { name: 'Verwijder mijn account' }).click()
    await expect(page.getByText('Dit is niet je wachtwoord van nu.').last()).toBeVisible()
    await expect(page.getByLabel(choice)).toBeChecked()
    await page.getByLabel(PASSWORD).fill(password)
    await page.getByRole('button', { name: 'Verwijder mijn account' }).click()
    await expect(page.getByText('Je account is verwijderd. Bedankt dat je er was.')).toBeVisible()

    await page.goto(path)
    await expect(page.getByRole('article').first()).toContainText('verwijderd lid')
    await expect(page.getByText(name)).toHaveCount(0)
    expect((await page.goto(profile!))?.status()).toBe(404)
    await page.goto('/settings')
    await expect(page).toHaveURL(/\/sign-in/)
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel(/^Wachtwoord/).fill(password)
    await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
    await expect(page.getByText('E-mailadres of wachtwoord klopt niet.')).toBeVisible()
  })
