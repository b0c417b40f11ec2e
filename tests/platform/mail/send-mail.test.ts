import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeEach, expect, test } from 'vitest'
import { now, setClock } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { drain, enqueue } from '#app/platform/jobs.server.ts'
import { letter } from '#app/platform/mail/letter.ts'
import { listMails, readMail } from '#app/platform/mail/mailbox.server.ts'
import { deliver, sendMail } from '#app/platform/mail/send-mail.server.ts'

const folder = join(env.DATA_DIR, 'mail')
const mail = (given: { messageId?: string; subject?: string } = {}) => ({
  to: 'fenna@example.com',
  subject: 'Zoë’s vraag',
  ...letter({
    language: 'nl',
    brand: 'Merel',
    home: 'http://community.test',
    greeting: 'Hallo <b>Zoë</b>,',
    paragraphs: ['Een "zin" & nog een.'],
    quote: '<script>alert(1)</script>\ntweede regel',
    button: { label: 'Bekijk', address: 'http://community.test/t/1?a=1&b=2#answer-3' },
    after: 'Klaar.',
    foot: { text: 'Genoeg?', label: 'Uit', address: 'http://community.test/unsubscribe/x' },
  }),
  headers: {
    'List-Unsubscribe': '<http://community.test/unsubscribe/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  messageId: 'answer-arrived-1-2',
  at: now(),
  ...given,
})

beforeEach(() => rmSync(folder, { recursive: true, force: true }))

test('without a mail server a mail becomes a file that mail programs read', async () => {
  setClock(Date.UTC(2026, 0, 5, 9, 30))
  await deliver(mail())

  const [file] = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  expect(file).toMatch(/^2026-01-05T09-30-00-000Z-[0-9a-f]{12}\.eml$/)
  const read = await simpleParser(readFileSync(join(folder, file!)))
  expect(read).toMatchObject({
    subject: 'Zoë’s vraag',
    messageId: '<answer-arrived-1-2@community.test>',
    date: new Date(now()),
  })
  expect(read.from?.text).toBe('"Merel" <community@community.test>')
  expect(read.headers.get('auto-submitted')).toBe('auto-generated')
  expect(read.headers.get('list')).toMatchObject({ unsubscribe: { url: 'http://community.test/unsubscribe/x' } })
  expect(read.text).toContain('Hallo <b>Zoë</b>,')
  expect(read.text).toContain('> <script>alert(1)</script>\n> tweede regel')
  expect(read.html).toContain('Hallo &lt;b&gt;Zoë&lt;/b&gt;,')
  expect(read.html).not.toContain('<script')
  expect(read.html).toContain('href="http://community.test/t/1?a=1&amp;b=2#answer-3"')
})

test('the same mail is kept once', async () => {
  const same = mail()
  await transact(async () => {
    await enqueue(sendMail, same)
    await enqueue(sendMail, same)
  })
  await drain()
  expect(await listMails()).toHaveLength(1)
})

test('the mailbox shows the newest first, with the links in them', async () => {
  for (let i = 0; i < 105; i++)
    await deliver({ ...mail({ messageId: `mail-${i}`, subject: `Mail ${i}` }), at: now() + i })
  const mails = await listMails()
  expect(mails).toHaveLength(100)
  expect(mails[0]).toMatchObject({ subject: 'Mail 104', to: 'fenna@example.com' })
  expect(mails[0]?.links).toContain('http://community.test/t/1?a=1&b=2#answer-3')
  expect(await readMail(mails[3]!.name)).toEqual(mails[3])
})

test.each(['../secret', '..%2fsecret', '', 'x', '2026-01-05T09-30-00-000Z-0123456789ab', '/etc/passwd', '__proto__'])(
  'there is no mail called %j',
  async (name) => expect(await readMail(name)).toBeNull(),
)

test('a subject cannot smuggle in a header', async () => {
  await deliver(mail({ subject: 'Hallo\r\nBcc: all@example.com' }))
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  const read = await simpleParser(readFileSync(join(folder, file!)))
  expect(read.bcc).toBeUndefined()
})
