// npm run screenshots [-- NAME …]: pictures of the pages at phone and desktop width, light and dark, with the demo
// community and with an empty one. They land in screenshots/, which git ignores.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { DEMO_PASSWORD, demoEmail } from '../app/demo/demo-content.ts'
import { CHROMIUM_FLAGS } from './chromium-flags.mjs'
import { findChromium } from './find-chromium.mjs'
import { PAGES, type SitePage } from './site-pages.ts'
import { startSite } from './site-process.ts'

const EMPTY: SitePage[] = [
  { name: 'empty-home', path: '/' },
  { name: 'empty-ask', path: '/ask' },
  { name: 'empty-questions', path: '/questions?show=unanswered' },
  { name: 'empty-labels', path: '/tags' },
  { name: 'empty-search', path: '/search?q=simkaart' },
]
const WIDTHS = [360, 1280]
const THEMES = ['light', 'dark'] as const

const wanted = process.argv.slice(2)
const isWanted = ({ name }: SitePage) => wanted.length === 0 || wanted.some((part) => name.startsWith(part))
const found = await findChromium()
if (!found) throw new Error('No browser found: install Chromium, or set CHROMIUM_PATH')
const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_FLAGS })
const folder = mkdtempSync(join(tmpdir(), 'wijzer-screenshots-'))
mkdirSync('screenshots', { recursive: true })
try {
  await takeAll('demo', PAGES.filter(isWanted))
  await takeAll('empty', EMPTY.filter(isWanted))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

async function takeAll(community: 'demo' | 'empty', pages: SitePage[]) {
  if (!pages.length) return
  const site = await startSite({
    DATA_DIR: join(folder, community),
    DEMO: community === 'demo' ? 'on' : 'off',
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
  })
  try {
    for (const width of WIDTHS) for (const theme of THEMES) await takeIn({ site: site.url, width, theme, pages })
  } finally {
    await site.stop()
  }
}

type Room = { site: string; width: number; theme: 'light' | 'dark'; pages: SitePage[] }

async function takeIn({ site, width, theme, pages }: Room) {
  const options: Parameters<Browser['newContext']>[0] = {
    viewport: { width, height: width < 500 ? 740 : 900 },
    colorScheme: theme,
    locale: 'nl-NL',
    baseURL: site,
    reducedMotion: 'reduce',
  }
  const rooms = new Map<string, BrowserContext>()
  for (const { name, path, as = '' } of pages) {
    const context = rooms.get(as) ?? (await browser.newContext(options))
    const page = await context.newPage()
    if (as && !rooms.has(as)) await signIn(page, as)
    rooms.set(as, context)
    await (typeof path === 'string' ? page.goto(path) : path(page))
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `screenshots/${name}-${width}-${theme}.png`, fullPage: true })
    await page.close()
  }
  for (const context of rooms.values()) await context.close()
  console.log(`${pages.length} pages at ${width} px, ${theme}`)
}

async function signIn(page: Awaited<ReturnType<BrowserContext['newPage']>>, who: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(demoEmail(who))
  await page.getByLabel('Wachtwoord').fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
