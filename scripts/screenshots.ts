// npm run screenshots [-- NAME …]: pictures of the pages at phone and desktop width, light and dark, with the demo
// community and with an empty one. They land in screenshots/, which git ignores.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { DEMO_PASSWORD, demoEmail } from '../app/demo/demo-content.ts'
import { CHROMIUM_FLAGS } from './chromium-flags.mjs'
import { findChromium } from './find-chromium.mjs'
import { startSite } from './site-process.ts'

type Shot = {
  name: string
  path: string
  as?: 'fenna' | 'milan' | 'ingrid'
  empty?: boolean
  full?: boolean
  type?: Record<string, string>
  press?: string
}

const SHOTS: Shot[] = [
  { name: 'home', path: '/' },
  { name: 'home-empty', path: '/', empty: true },
  { name: 'home-member', path: '/', as: 'fenna' },
  { name: 'category', path: '/c/mobiel' },
  { name: 'unanswered', path: '/questions?show=unanswered' },
  { name: 'tags', path: '/tags' },
  { name: 'tag', path: '/tags/esim' },
  { name: 'thread-solved', path: 'thread:Nieuwe simkaart activeren lukt niet' },
  { name: 'thread-long', path: 'thread:wifi valt elke avond weg' },
  { name: 'thread-member', path: 'thread:Nieuwe simkaart activeren lukt niet', as: 'fenna' },
  { name: 'thread-unsolved', path: 'list:/questions?show=unanswered' },
  { name: 'ask', path: '/ask' },
  {
    name: 'ask-suggestions',
    path: '/ask',
    as: 'fenna',
    type: { 'Wat is je vraag?': 'nieuwe sim doet het niet na activeren' },
  },
  {
    name: 'ask-errors',
    path: '/ask',
    as: 'fenna',
    type: { 'Wat is je vraag?': 'kort', Labels: 'sim, , kaart' },
    press: 'Plaats mijn vraag',
  },
  { name: 'search', path: '/search?q=simkaart+werkt+niet' },
  { name: 'search-none', path: '/search?q=qwertyuiop' },
  { name: 'profile', path: 'person:/people/', as: 'fenna' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-up', path: '/sign-up' },
  { name: 'settings', path: '/settings', as: 'fenna' },
  { name: 'settings-mail', path: '/settings/mail', as: 'fenna' },
  { name: 'admin', path: '/admin', as: 'ingrid' },
  { name: 'admin-categories', path: '/admin/categories', as: 'ingrid' },
  { name: 'admin-tags', path: '/admin/tags', as: 'ingrid' },
  {
    name: 'admin-category-errors',
    path: '/admin/categories/new',
    as: 'ingrid',
    type: { Naam: 'Wifi & modem', 'Einde van het adres': 'Wifi!' },
    press: 'Voeg een onderwerp toe',
  },
  { name: 'admin-category-archive', path: '/admin/categories/2/archive', as: 'ingrid' },
  { name: 'admin-tag-edit', path: '/admin/tags/2/edit', as: 'ingrid' },
  { name: 'admin-tag-merge', path: '/admin/tags/2/merge', as: 'ingrid' },
  { name: 'admin-people', path: '/admin/people', as: 'ingrid' },
  { name: 'dev-mail', path: '/dev/mail' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'rules', path: '/about/rules' },
  { name: 'about-privacy', path: '/about/privacy' },
  { name: 'about-accessibility', path: '/about/accessibility' },
]
const WIDTHS = [360, 1280]
const THEMES = ['light', 'dark'] as const

const wanted = process.argv.slice(2)
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)))
const found = await findChromium()
if (!found) throw new Error('No browser found: install Chromium, or set CHROMIUM_PATH')
const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_FLAGS })
const folder = mkdtempSync(join(tmpdir(), 'wijzer-screenshots-'))
mkdirSync('screenshots', { recursive: true })
try {
  for (const empty of [false, true]) await takeAll(browser, empty)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

async function takeAll(browser: Browser, empty: boolean) {
  const mine = shots.filter((shot) => Boolean(shot.empty) === empty)
  if (!mine.length) return
  const site = await startSite({
    DATA_DIR: join(folder, empty ? 'empty' : 'demo'),
    DEMO: empty ? 'off' : 'on',
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
  })
  try {
    for (const width of WIDTHS)
      for (const theme of THEMES) await takeIn({ browser, site: site.url, width, theme, mine })
  } finally {
    await site.stop()
  }
}

type Room = { browser: Browser; site: string; width: number; theme: 'light' | 'dark'; mine: Shot[] }

async function takeIn({ browser, site, width, theme, mine }: Room) {
  const signedIn = new Map<string, Awaited<ReturnType<Browser['newContext']>>>()
  for (const shot of mine) {
    const who = shot.as ?? ''
    const context =
      signedIn.get(who) ??
      (await browser.newContext({
        viewport: { width, height: width < 500 ? 740 : 900 },
        colorScheme: theme,
        locale: 'nl-NL',
        baseURL: site,
        reducedMotion: 'reduce',
      }))
    const page = await context.newPage()
    if (who && !signedIn.has(who)) {
      await page.goto('/sign-in')
      await page.getByLabel('E-mailadres').fill(demoEmail(who))
      await page.getByLabel('Wachtwoord', { exact: true }).fill(DEMO_PASSWORD)
      await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    }
    signedIn.set(who, context)
    await open(page, shot)
    await page.screenshot({ path: `screenshots/${shot.name}-${width}-${theme}.png`, fullPage: true })
    await page.close()
  }
  for (const context of signedIn.values()) await context.close()
  console.log(`${mine.length} pages at ${width} px, ${theme}`)
}

type Page = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['newPage']>>

async function open(page: Page, { path, type = {}, press }: Shot) {
  const [way, target = ''] = path.startsWith('/')
    ? ['', path]
    : [path.slice(0, path.indexOf(':')), path.slice(path.indexOf(':') + 1)]
  if (way === 'thread') {
    await page.goto(`/search?${new URLSearchParams({ q: target })}`)
    await page.locator('.threads a').first().click()
  } else if (way === 'list') {
    await page.goto(target)
    await page.locator('.threads a').first().click()
  } else if (way === 'person') {
    await page.goto('/')
    await page.locator('.threads h3 a').first().click()
    await page.locator('.by b a').first().click()
  } else await page.goto(target)
  await page.waitForLoadState('networkidle')
  for (const [label, text] of Object.entries(type)) await page.getByLabel(label).fill(text)
  if (press) await page.getByRole('button', { name: press }).click()
  if (Object.keys(type).length) await page.waitForTimeout(900)
}
