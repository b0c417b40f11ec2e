// Posts that are a lot of work to render: answered in time, and nobody else waits.
import { setTimeout as pause } from 'node:timers/promises'
import { MAX_MARKDOWN_LENGTH } from '../../app/platform/markdown/limits.ts'
import { pathologicalTexts } from '../platform/markdown/corpora.ts'
import { figures, inMs, quantile } from './figures.ts'
import { intruders } from './intruders.ts'
import { expect, test } from './visitor.ts'

const { as, broken } = intruders()

test('whatever makes renderers slow is answered in time, and nobody else waits', async () => {
  test.setTimeout(180_000)
  const probe = startProbe()
  const outcomes: Record<number, number> = {}
  const took: number[] = []
  for (const [name, text] of pathologicalTexts())
    for (const body of [text, text.slice(0, MAX_MARKDOWN_LENGTH)]) {
      const began = performance.now()
      const { status, ...response } = await posted(body)
      took.push(performance.now() - began)
      outcomes[status] = (outcomes[status] ?? 0) + 1
      if (status === 303) continue
      const tooLarge = new URLSearchParams({ body }).toString().length > 1_000_000
      expect([name, status]).toEqual([name, tooLarge ? 413 : 422])
      if (status === 422) expect(response.html).toContain('id="question-body-wrong"')
    }
  const waits = await probe()
  figures(`slow posts ${JSON.stringify(outcomes)}: ${inMs(took)}; /livez meanwhile: ${inMs(waits)}`)
  expect(quantile(took, 0.95)).toBeLessThan(2000)
  // The deadline, and after a post that ran into it the start of a fresh worker, on a machine that has more to do.
  expect(quantile(took, 1)).toBeLessThan(5000)
  expect(quantile(waits, 0.99)).toBeLessThan(100)
  expect(broken).toEqual([])
})

async function posted(body: string) {
  const fields = { title: 'Een vraag die veel werk is', body, category: '1', tags: '' }
  const response = await as.milan.post('/ask', fields)
  return { status: response.status, html: await response.text() }
}

/** Asks every 20 ms whether the site is alive; stops when called, and gives how long each answer took in milliseconds. */
function startProbe() {
  const waits: number[] = []
  let stopped = false
  const running = (async () => {
    while (!stopped) {
      const began = performance.now()
      const { status } = await fetch(`${process.env.E2E_URL}/livez`)
      waits.push(status === 200 ? performance.now() - began : Number.POSITIVE_INFINITY)
      await pause(20)
    }
  })()
  return async () => {
    stopped = true
    await running
    return waits
  }
}
