import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAX_MARKDOWN_LENGTH } from '#app/platform/markdown/limits.ts'
import { renderMarkdown, stopRenderer } from '#app/platform/markdown/render-markdown.server.ts'
import { pathologicalTexts } from './corpora.ts'
import { faultsIn } from './oracle.ts'

/** Passes every cap and would take marked some ten seconds. */
const SLOW = '**a@'.repeat(8000)

beforeAll(async () => {
  await renderMarkdown('warm')
})
afterAll(stopRenderer)

test('a post is rendered, with the people it names', async () => {
  const mentions = new Map([['sanne', { id: 1, name: 'Sanne' }]])
  expect(await renderMarkdown('Hoi **@sanne**', { mentions })).toEqual({
    html: '<p>Hoi <strong><a href="/people/1" class="mention">@Sanne</a></strong></p>',
  })
})

test('a post that is too long is refused at once', async () => {
  expect(await renderMarkdown('a'.repeat(MAX_MARKDOWN_LENGTH + 1))).toEqual({ tooMuch: 'length' })
})

test('a post past the deadline is refused, and those after it are rendered', async () => {
  const answers = await Promise.all([SLOW, SLOW, 'a', 'b'].map((markdown) => renderMarkdown(markdown)))
  expect(answers).toEqual([{ tooMuch: 'time' }, { tooMuch: 'time' }, { html: '<p>a</p>' }, { html: '<p>b</p>' }])
})

test('beside one slow post others do not wait', async () => {
  // The second worker comes when there is work for it: once it is there, a short post overtakes a long one.
  while ((await finishingOrder({ long: '[a](/b) '.repeat(3500), short: 'a' }))[0] !== 'short');
  expect(await finishingOrder({ slow: SLOW, a: 'a', b: 'b' })).toEqual(['a', 'b', 'slow'])
})

test('stopping refuses what waits, and the next post starts it anew', async () => {
  const waiting = renderMarkdown(SLOW)
  const refused = expect(waiting).rejects.toThrow('stopped')
  await stopRenderer()
  await refused
  expect(await renderMarkdown('a')).toEqual({ html: '<p>a</p>' })
})

test('whatever makes parsers slow is answered in time, and the server stays responsive', async () => {
  const late: unknown[] = []
  const results: string[] = []
  let most = 0
  const texts = pathologicalTexts()
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  for (const [name, text] of texts) {
    for (const markdown of [text, text.slice(0, MAX_MARKDOWN_LENGTH)]) {
      // A fresh worker takes over after each hung one; its start is not the post's time.
      await renderMarkdown('warm')
      const before = process.threadCpuUsage()
      const started = performance.now()
      const rendered = await renderMarkdown(markdown)
      const took = performance.now() - started
      const own = process.threadCpuUsage(before)
      most = Math.max(most, (own.user + own.system) / 1000)
      if (took > 1200) late.push({ name, took })
      if ('html' in rendered) results.push(rendered.html)
    }
  }
  delay.disable()
  expect(late).toEqual([])
  // What this thread itself worked on one post, and how late a tick came: on a busy machine that is mostly others' doing.
  expect(most).toBeLessThan(100)
  expect(delay.max / 1e6).toBeLessThan(900)
  expect(results.filter((html) => html.length < 20_000).flatMap(faultsIn)).toEqual([])
}, 120_000)

async function finishingOrder(posts: Record<string, string>) {
  const order: string[] = []
  await Promise.all(Object.entries(posts).map(([name, post]) => renderMarkdown(post).then(() => order.push(name))))
  return order
}
