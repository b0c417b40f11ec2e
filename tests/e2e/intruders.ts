import { Client } from './client.ts'
import { test } from './visitor.ts'

const WEBCARE = ['milan', 'amber', 'ingrid'] as const

/**
 * People who try everything, for the tests of one file. Every answer that says that the site broke is written down;
 * every question they asked is gone afterwards, and what a test says to be left behind is put back.
 */
export function intruders() {
  const broken: string[] = []
  const asked = new Set<number>()
  const leftBehind: (() => Promise<unknown>)[] = []
  const as = {} as Record<(typeof WEBCARE)[number], Client>
  let turn = 0

  class Intruder extends Client {
    override async get(...request: Parameters<Client['get']>) {
      return noted(`GET ${request[0]}`, await super.get(...request))
    }
    override async post(...request: Parameters<Client['post']>) {
      return noted(`POST ${request[0]} ${JSON.stringify(request[1] ?? '').slice(0, 200)}`, await super.post(...request))
    }
  }

  function noted(request: string, response: Response) {
    if (response.status >= 500) broken.push(`${response.status} ${request}`)
    const thread = /^\/t\/(\d+)/.exec(response.headers.get('location') ?? '')?.[1]
    if (thread) asked.add(Number(thread))
    return response
  }

  async function questionOf(threadId: number) {
    const { headers } = await as.milan.get(`/t/${threadId}`)
    const page = await as.milan.get(headers.get('location')!)
    return Number(/id="question-(\d+)"/.exec(await page.text())?.[1])
  }

  test.beforeAll(async () => {
    for (const who of WEBCARE) as[who] = await new Intruder().signIn(who)
  })

  // The journeys after these find the site as it was.
  test.afterAll(async () => {
    for (const undo of leftBehind.reverse()) await undo()
    for (const thread of asked) {
      const questionId = await questionOf(thread)
      if (!questionId) continue
      for (const who of WEBCARE) if ((await as[who].post(`/posts/${questionId}/hide`)).status !== 429) break
    }
  })

  return {
    as,
    broken,
    leftBehind,
    questionOf,
    stranger: () => new Intruder(),
    /** Webcare posts without pauses, but nobody does more than a few hundred things a minute: they take turns. */
    webcare: () => as[WEBCARE[turn++ % 3]!],
  }
}
