import { setTimeout as pause } from 'node:timers/promises'
import { DEMO_PASSWORD, demoEmail } from '../../app/demo/demo-content.ts'

let count = 0

/** Speaks HTTP to the site as a careful browser would, and as a careless attacker could. Redirects are not followed. */
export class Client {
  readonly site = process.env.E2E_URL!
  readonly cookies = new Map<string, string>()
  readonly address = `2001:db8:ffff:${(++count).toString(16)}${process.pid.toString(16).slice(-2)}::1`

  async get(path: string, headers: Record<string, string> = {}) {
    return this.remember(
      await fetch(this.site + path, { redirect: 'manual', headers: { ...this.headers(), ...headers } }),
    )
  }

  async post(
    path: string,
    fields: Record<string, string> | [string, string][] | string = {},
    headers: Record<string, string | undefined> = {},
  ) {
    const all: Record<string, string | undefined> = {
      ...this.headers(),
      origin: this.site,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    }
    const given = Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
    return this.remember(
      await fetch(this.site + path, {
        method: 'POST',
        redirect: 'manual',
        headers: given,
        body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      }),
    )
  }

  async signIn(who: string) {
    const response = await this.post('/sign-in', { email: demoEmail(who), password: DEMO_PASSWORD })
    if (response.status !== 303) throw new Error(`${who} could not sign in: ${response.status}`)
    return this
  }

  private headers(): Record<string, string> {
    return {
      'x-forwarded-for': this.address,
      'accept-language': 'nl',
      ...(this.cookies.size ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
    }
  }

  private remember(response: Response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
      if (/Max-Age=0/.test(line)) this.cookies.delete(pair.slice(0, at))
    }
    return response
  }
}

/** Members may not post one thing right after another: waits once for as long as the site says. */
async function atThePace(send: () => Promise<Response>) {
  const response = await send()
  if (response.status !== 429) return response
  await pause(Number(response.headers.get('retry-after')) * 1000)
  return send()
}

/** Asks a question as somebody who may; returns the thread's number. */
export async function ask(
  client: Client,
  fields: Partial<Record<'title' | 'body' | 'category' | 'tags', string>> = {},
) {
  const response = await atThePace(() =>
    client.post('/ask', {
      title: `Een vraag over mijn abonnement ${++count}`,
      body: 'Dit is het verhaal bij de vraag.',
      category: '1',
      tags: '',
      ...fields,
    }),
  )
  const location = response.headers.get('location') ?? ''
  const id = /^\/t\/(\d+)/.exec(location)?.[1]
  if (!id)
    throw new Error(
      `Not asked: ${response.status} ${location} ${(await response.text()).match(/class="wrongs"[\s\S]{0,300}/)?.[0]}`,
    )
  return Number(id)
}

/** The number of the answer that this person just gave. */
export async function answer(client: Client, threadId: number, body: string) {
  const response = await atThePace(() => client.post(`/t/${threadId}`, { body }))
  const id = /#answer-(\d+)/.exec(response.headers.get('location') ?? '')?.[1]
  if (!id) throw new Error(`Not answered: ${response.status} ${(await response.text()).slice(0, 300)}`)
  return Number(id)
}
