import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startSite } from '../../scripts/site-process.ts'
import { expect, test } from './visitor.ts'

const DUMP = '../shared/data/stackexchange-quantum'

test('a real site’s dump is imported into an empty folder, and read, searched and opened', async ({ visitor }) => {
  test.skip(!existsSync(DUMP), `needs the dump in ${DUMP}`)
  test.setTimeout(180_000)
  const settings = { DATA_DIR: mkdtempSync(join(tmpdir(), 'wijzer-imported-')), DATABASE_URL: '' }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/import.ts', 'stackexchange', DUMP, '--json'],
    {
      env: { ...process.env, ...settings, WIJZER_ENV: 'development' },
    },
  )
  expect(JSON.parse(stdout)).toMatchObject({
    people: 3461,
    questions: 612,
    answers: 1060,
    accepted: 389,
    comments: 3413,
  })

  const site = await startSite({ ...settings, LOG_LEVEL: 'warn' })
  try {
    const page = await visitor({ baseURL: site.url, locale: 'en-GB' })
    await page.goto('/')
    await expect(page.getByText('612 questions from customers, 389 solved.')).toBeVisible()
    await page.getByRole('banner').getByRole('searchbox').fill('is quantum computing just pie in the sky')
    await page.keyboard.press('Enter')
    await page.locator('.threads h2 a').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/pie in the sky/i)
    await expect(page.locator('.post .prose p').first()).toBeVisible()
    await expect(page.locator('.comments li').first()).toBeVisible()
    await page.goto('/questions?show=solved')
    await page.locator('.threads h3 a').first().click()
    await expect(page.getByRole('region', { name: 'Solution' })).toBeVisible()
  } finally {
    await site.stop()
  }
})
