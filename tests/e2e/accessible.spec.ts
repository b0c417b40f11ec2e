import AxeBuilder from '@axe-core/playwright'
import { PAGES } from './pages.ts'
import { expect, test } from './visitor.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const width of [320, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any page at ${width} px, ${colorScheme}, and nothing sticks out`, async ({ visitor, signedIn }) => {
      test.setTimeout(240_000)
      const options = { viewport: { width, height: 800 }, colorScheme }
      const rooms = new Map([['', await visitor(options)]])
      const found: string[] = []
      for (const { name, path, as = '' } of PAGES) {
        const page = rooms.get(as) ?? (await signedIn(as, options))
        rooms.set(as, page)
        await (typeof path === 'string' ? page.goto(path) : path(page))
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).options({ rules: { 'target-size': { enabled: true } } }).analyze()
        for (const { id, nodes } of violations) found.push(`${name}: ${id}: ${nodes.map((n) => n.target.join(' ')).slice(0, 3).join(' | ')}`)
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (tooWide > 0) found.push(`${name}: ${tooWide} px too wide`)
        if ((await page.locator('h1').count()) !== 1) found.push(`${name}: not one h1`)
      }
      expect(found).toEqual([])
    })
