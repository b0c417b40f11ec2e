import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import AxeBuilder from '@axe-core/playwright'
import { startSite } from '../../scripts/site-process.ts'
import { expect, test } from './visitor.ts'

const DUMP = '../shared/data/stackexchange-quantum'
const COUNTS = {
  people: 3461,
  questions: 612,
  answers: 1060,
  accepted: 389,
  comments: 3413,
  votes: 10375,
  tags: 154,
  links: 305,
  skipped: 418,
}
const TITLE = 'What would a very simple quantum program look like?'

/** Gives the command, as an operator would; resolves to what it printed. */
function importDump(settings: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/import.ts', 'stackexchange', DUMP, '--json'], {
    env: { ...process.env, ...settings, WIJZER_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return { printed: text(child.stdout), ended: once(child, 'exit'), isRunning: () => child.exitCode === null }
}

test('a real site’s dump is imported into an empty folder, and read, searched and opened', async ({ visitor }) => {
  test.skip(!existsSync(DUMP), `needs the dump in ${DUMP}`)
  test.setTimeout(240_000)
  const settings = { DATA_DIR: mkdtempSync(join(tmpdir(), 'wijzer-imported-')), DATABASE_URL: '' }
  expect(JSON.parse(await importDump(settings).printed)).toEqual(COUNTS)

  // With the demo switched on, as in a try-out: it stays away from people's own community.
  const site = await startSite({ ...settings, DEMO: 'on', LOG_LEVEL: 'warn' })
  try {
    const page = await visitor({ baseURL: site.url, locale: 'en-GB' })
    await page.goto('/')
    await expect(page.getByText('612 questions from customers, 389 solved.')).toBeVisible()
    await page.getByRole('banner').locator('input[type=search]').fill('very simple quantum program')
    await page.keyboard.press('Enter')
    await page.locator('.threads h2 a').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    await expect(page.getByRole('region', { name: 'Solution' })).toBeVisible()
    await expect(page.locator('.post .prose pre code').first()).toBeVisible()
    await expect(page.locator('.post .prose').filter({ hasText: /\$[^$]+\$/ })).not.toHaveCount(0)
    await expect(page.locator('.comments li').first()).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
    }

    const again = importDump(settings)
    const waits: number[] = []
    while (again.isRunning()) {
      const began = performance.now()
      expect((await fetch(`${site.url}/livez`)).status).toBe(200)
      waits.push(performance.now() - began)
      await pause(20)
    }
    expect((await again.ended)[0]).toBe(0)
    expect(JSON.parse(await again.printed)).toEqual(COUNTS)
    waits.sort((a, b) => a - b)
    expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(200)
  } finally {
    await site.stop()
    rmSync(settings.DATA_DIR, { recursive: true, force: true })
  }
})
