import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import Database from 'better-sqlite3'

/** A signed-in browser of somebody of webcare: they may post as fast as they like. */
export type Writer = { cookie: string; acknowledged: number[] }

/** Makes a category, and people of webcare with a session each, in the database of a site that is not running. */
export function addWriters(folder: string, howMany: number): Writer[] {
  const database = new Database(join(folder, 'wijzer.db'))
  const now = Date.now()
  database
    .prepare(`insert into categories (slug, name, position, created_at) values ('bellen', 'Bellen', 1, ?)`)
    .run(now)
  const member = database.prepare(
    `insert into members (name, name_key, email_verified_at, role, bio, created_at) values (?, ?, ?, 'moderator', '', ?) returning id`,
  )
  const session = database.prepare(
    'insert into sessions (id, member_id, created_at, last_seen_at, expires_at, device) values (?, ?, ?, ?, ?, ?)',
  )
  const writers = Array.from({ length: howMany }, (_, i) => {
    const name = `Writer ${i} ${randomBytes(4).toString('hex')}`
    const { id } = member.get(name, name, now, now) as { id: number }
    const secret = [...randomBytes(40)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('')
    session.run(createHash('sha256').update(secret).digest('base64url'), id, now, now, now + 1_000_000, '/')
    return { cookie: `__Host-wijzer=${secret}`, acknowledged: [] }
  })
  database.close()
  return writers
}

const headersFor = (url: string, { cookie }: Writer) => ({
  cookie,
  origin: url,
  'sec-fetch-site': 'same-origin',
})

/** Asks a question over HTTP; its number. */
export async function askQuestion(url: string, writer: Writer, title: string) {
  const response = await post(`${url}/ask`, headersFor(url, writer), {
    title,
    body: 'Het verhaal bij deze vraag, in een paar woorden.',
    category: '1',
    tags: '',
  })
  const id = /^\/t\/(\d+)/.exec(response.headers.get('location') ?? '')?.[1]
  if (!id) throw new Error(`Not asked: ${response.status} ${(await response.text()).slice(0, 300)}`)
  return Number(id)
}

const post = (address: string, headers: Record<string, string>, fields: Record<string, string>) =>
  fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

/** Answers a question over HTTP; notes the answer's number once the site has said that it stands, and says whether it did. */
export async function writeAnswer(url: string, writer: Writer, threadId: number, body: string) {
  const response = await post(`${url}/t/${threadId}`, headersFor(url, writer), { body })
  const id = /#answer-(\d+)/.exec(response.headers.get('location') ?? '')?.[1]
  if (id) writer.acknowledged.push(Number(id))
  return Boolean(id)
}

/** Adds a picture over HTTP; its address. */
export async function sendPicture(url: string, writer: Writer, bytes: Buffer) {
  const form = new FormData()
  form.set('picture', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'a.png')
  const response = await fetch(`${url}/uploads`, { method: 'POST', headers: headersFor(url, writer), body: form })
  if (!response.ok) throw new Error(`No picture: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { path: string }).path
}

/** Everybody goes on writing, each waiting for their answer, so many a second in all, until told to stop or the site is gone. */
export function keepWriting(
  url: string,
  writers: Writer[],
  { threadId, perSecond }: { threadId: number; perSecond: number },
) {
  let going = true
  const pause = (writers.length / perSecond) * 1000
  const write = async (writer: Writer, i: number) => {
    await wait((i / writers.length) * pause)
    for (let n = 0; going; n++) {
      const next = wait(pause)
      await writeAnswer(url, writer, threadId, `Antwoord ${n} onder drukte, van schrijver ${i}.`)
      await next
    }
  }
  // A site that is gone ends it too: what it did not say that it had is nobody's loss.
  const loops = writers.map((writer, i) => write(writer, i).catch(() => undefined))
  return async () => {
    going = false
    await Promise.all(loops)
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs one of the commands as an operator does. */
export async function command(script: 'backup' | 'restore', args: string[], settings: Record<string, string>) {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, WIJZER_ENV: 'development', ...settings },
  })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { said: await text(child.stderr), code: await closed }
}

/** Looks into the database of a site that is not running: sound or not, and who counted right. */
export function examine(folder: string) {
  const database = new Database(join(folder, 'wijzer.db'))
  const one = (sql: string) => Number(database.prepare(sql).pluck().get())
  const result = {
    integrity: database.pragma('integrity_check', { simple: true }),
    strays: (database.pragma('foreign_key_check') as unknown[]).length,
    answers: new Set(database.prepare(`select id from posts where kind = 'answer'`).pluck().all() as number[]),
    facts: one(`select count(*) from events where name = 'forum.answer-posted'`),
    wrongCounts: one(`select count(*) from threads where answer_count <>
      (select count(*) from posts where posts.thread_id = threads.id and kind = 'answer' and hidden_at is null)`),
    listed: one('select sum(listed) from thread_counts'),
    threads: one('select count(*) from threads where hidden_at is null and unlisted_at is null'),
  }
  database.close()
  return result
}
