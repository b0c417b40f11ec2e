import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PAGES } from '../../scripts/site-pages.ts'
import { expect, test } from './visitor.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const COLOURS = ['color-contrast', 'link-in-text-block']
// Naming all nodes that are as they should be takes longer than finding those that are not.
const BRIEFLY = { resultTypes: ['violations' as const] }
const WIDTHS = [320, 1280]
const THEMES = ['light', 'dark'] as const

/** What axe finds on a page, and what sticks out of it, at every width and in both themes. */
async function faultsOf(page: Page, name: string) {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (tooWide > 0) found.push(`${name}: ${tooWide} px wider than ${width}`)
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme })
      // Legacy: without a page of its own to gather results from frames of other sites; we have none.
      const axe = new AxeBuilder({ page }).setLegacyMode()
      // Nothing but colours differs between the themes.
      if (colorScheme === 'dark') axe.options(BRIEFLY).withRules(COLOURS)
      else axe.options({ ...BRIEFLY, rules: { 'target-size': { enabled: true } } }).withTags(TAGS)
      for (const { id, nodes } of (await axe.analyze()).violations) {
        const where = nodes.slice(0, 3).map((node) => node.target.join(' '))
        found.push(`${name}, ${width}, ${colorScheme}: ${id}: ${where.join(' | ')}`)
      }
    }
  }
  if ((await page.locator('h1').count()) !== 1) found.push(`${name}: not one h1`)
  return found
}

test('axe finds nothing on any page, at 320 and 1280 px, light and dark, and nothing sticks out', async ({
  visitor,
  signedIn,
}) => {
  test.setTimeout(600_000)
  const people = [...new Set(PAGES.map(({ as = '' }) => as))]
  // Each person goes through their pages in order; the people at the same time.
  const found = await Promise.all(
    people.map(async (who) => {
      const page = await (who ? signedIn(who) : visitor())
      const faults: string[] = []
      for (const { name, path, as = '' } of PAGES) {
        if (as !== who) continue
        await (typeof path === 'string' ? page.goto(path) : path(page))
        faults.push(...(await faultsOf(page, name)))
      }
      return faults
    }),
  )
  expect(found.flat()).toEqual([])
})
