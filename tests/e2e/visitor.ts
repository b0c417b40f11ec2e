import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { DEMO_PASSWORD, demoEmail } from '../../app/demo/demo-content.ts'

let count = 0

type Fixtures = {
  /** Opens a browser of somebody new, with an address of their own. */
  visitor: (options?: Parameters<import('@playwright/test').Browser['newContext']>[0]) => Promise<Page>
  /** A demo person, signed in by the form. */
  signedIn: (who: string, options?: Parameters<import('@playwright/test').Browser['newContext']>[0]) => Promise<Page>
}

/** What the browser complained about while a test ran: scripts that failed, and what the security policy stopped. */
const complaints = new WeakMap<BrowserContext, string[]>()

export const test = base.extend<Fixtures>({
  visitor: async ({ browser }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({
        baseURL: process.env.E2E_URL,
        locale: 'nl-NL',
        reducedMotion: 'reduce',
        ...options,
        extraHTTPHeaders: { 'x-forwarded-for': `2001:db8:${(++count).toString(16)}:${process.pid.toString(16)}::1` },
      })
      opened.push(context)
      const said: string[] = []
      complaints.set(context, said)
      context.on('weberror', (error) => said.push(String(error.error())))
      context.on('console', (message) => {
        // A page that answers 4xx is a result of the journey, not a fault of the page.
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) said.push(message.text())
      })
      return context.newPage()
    })
    for (const context of opened) {
      expect(complaints.get(context)).toEqual([])
      await context.close()
    }
  },
  signedIn: async ({ visitor }, use) => {
    await use(async (who, options) => {
      const page = await visitor(options)
      await signIn(page, demoEmail(who), DEMO_PASSWORD)
      return page
    })
  },
})

export { expect }

/** Signs in by the form, in either language. */
export async function signIn(page: Page, email: string, password: string) {
  await page.goto('/sign-in')
  await page.getByLabel(/E-mailadres|E-mail address/).fill(email)
  await page.getByLabel(/^(Wachtwoord|Password)/).fill(password)
  await page
    .getByRole('main')
    .getByRole('button', { name: /Inloggen|Sign in/ })
    .click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** The first address of this kind in the newest mail to somebody, from the try-out mailbox. */
export async function linkInMail(page: Page, to: string, path: RegExp) {
  await expect(async () => {
    await page.goto('/dev/mail')
    await page.getByRole('link').filter({ hasText: to }).first().click({ timeout: 1000 })
    await expect(page.getByRole('main').getByRole('link', { name: path }).first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  return (await page.getByRole('main').getByRole('link', { name: path }).first().getAttribute('href'))!
}

/** Somebody nobody has met: a name and an address of their own. */
export const aStranger = () => {
  const mark = `${process.pid.toString(36)}${(++count).toString(36)}`
  return { name: `Noor ${mark}`, email: `noor.${mark}@example.com`, password: 'een lange zin met vier woorden' }
}

/** Signs up, opens the mail, confirms: a member who may write. */
export async function join(page: Page, { name, email, password } = aStranger()) {
  await page.goto('/sign-up')
  await page.getByLabel(/Hoe wil je heten|What should we call you/).fill(name)
  await page.getByLabel(/E-mailadres|E-mail address/).fill(email)
  await page.getByLabel(/^(Wachtwoord|Password)/).fill(password)
  await page.getByRole('main').locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-up'))
  await page.goto(await linkInMail(page, email, /\/verify\//))
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/verify'))
  return { name, email, password }
}
