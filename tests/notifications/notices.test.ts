import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeEach, describe, expect, test } from 'vitest'
import { readMailPreferences, setMailPreference } from '#app/accounts/change-mail-preferences.server.ts'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { closeThread } from '#app/forum/close-thread.server.ts'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { mergeThreads } from '#app/forum/merge-threads.server.ts'
import { unacceptAnswer } from '#app/forum/unaccept-answer.server.ts'
import { undoAct } from '#app/forum/undo-act.server.ts'
import { tellAskerOfAnswer } from '#app/notifications/tell-asker-of-answer.server.ts'
import {
  readUnsubscribeToken,
  turnOffMail,
  turnOnMail,
  unsubscribeToken,
} from '#app/notifications/unsubscribe.server.ts'
import { env } from '#app/platform/env.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { listMails } from '#app/platform/mail/mailbox.server.ts'
import { emptyMailbox, mailsTo } from '../accounts/mailbox.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'

const asker = (locale?: 'nl' | 'en') => aMember({ name: 'Fenna', email: 'fenna@example.com', locale })
const helper = (locale?: 'nl' | 'en') => aMember({ name: 'Ruud K.', email: 'ruud@example.com', locale })

beforeEach(emptyMailbox)

describe('the asker', () => {
  test.each([
    ['nl', 'Antwoord op je vraag: Geen bereik', 'Ruud K. heeft geantwoord op je vraag', 'Bekijk het antwoord'],
    ['en', 'An answer to your question: Geen bereik', 'Ruud K. answered your question', 'See the answer'],
  ] as const)('is mailed in their language that somebody answered (%s)', async (locale, subject, sentence, button) => {
    const thread = await aThread({ by: await asker(locale), title: 'Geen bereik' })
    const answer = await anAnswer({ to: thread, by: await helper(), body: 'Zet **vliegtuigstand** aan en uit.' })
    await drain()

    const mails = await mailsTo('fenna@example.com')
    expect(mails.map((mail) => mail.subject)).toEqual([subject])
    expect(mails[0]?.text).toContain(sentence)
    expect(mails[0]?.text).toContain('> Zet vliegtuigstand aan en uit.')
    expect(mails[0]?.text).toContain(`${button}:\nhttp://community.test/t/${thread.id}/geen-bereik#answer-${answer.id}`)
  })

  test('is mailed once, however often the work is done', async () => {
    const thread = await aThread({ by: await asker() })
    const answer = await anAnswer({ to: thread, by: await helper() })
    await Promise.all([drain(), drain()])
    await Promise.all(Array.from({ length: 5 }, () => tellAskerOfAnswer.run({ answerId: answer.id })))
    await drain()
    expect(await mailsTo('fenna@example.com')).toHaveLength(1)
    await anAnswer({ to: thread, by: await helper2() })
    await drain()
    expect(await mailsTo('fenna@example.com')).toHaveLength(2)
  })

  test('is not mailed about their own answer', async () => {
    const fenna = await asker()
    await anAnswer({ to: await aThread({ by: fenna }), by: fenna })
    await drain()
    expect(await listMails()).toEqual([])
  })

  test('is not mailed about an answer that was removed meanwhile', async () => {
    const ruud = await helper()
    const answer = await anAnswer({ to: await aThread({ by: await asker() }), by: ruud })
    await hidePost(ruud, { postId: answer.id })
    await drain()
    expect(await listMails()).toEqual([])
  })

  test('is not mailed when they do not want it, or have not confirmed their address', async () => {
    const fenna = await asker()
    await setMailPreference(fenna.id, 'answer-arrived', false)
    const unconfirmed = await aMember({ verified: false })
    await anAnswer({ to: await aThread({ by: fenna }), by: await helper() })
    await anAnswer({ to: await aThread({ by: unconfirmed }) })
    await drain()
    expect(await listMails()).toEqual([])
  })

  test("cannot be sent a stranger's HTML", async () => {
    const thread = await aThread({
      by: await asker(),
      title: 'Vraag <img src=x onerror=alert(1)> {{brand}} $t(mail.greeting)',
    })
    await anAnswer({ to: thread, by: await helper(), body: 'Kijk <b>hier</b>\n\n`<script>alert(1)</script>`' })
    await drain()
    const [file] = readdirSync(join(env.DATA_DIR, 'mail')).filter((name) => name.endsWith('.eml'))
    const { html, text } = await simpleParser(readFileSync(join(env.DATA_DIR, 'mail', file!)))
    expect(html).not.toMatch(/<(img|script)/)
    expect(text).toContain('<img src=x onerror=alert(1)> {{brand}} $t(mail.greeting)')
  })
})

const helper2 = () => aMember({ name: 'Sanne de Vries', email: 'sanne@example.com' })

describe('the answerer', () => {
  async function anAnsweredThread(locale?: 'nl' | 'en') {
    const [fenna, ruud] = [await asker(), await helper(locale)]
    const thread = await aThread({ by: fenna, title: 'Geen bereik' })
    return { fenna, ruud, thread, answer: await anAnswer({ to: thread, by: ruud }) }
  }

  test.each([
    ['nl', 'Jouw antwoord is de oplossing: Geen bereik', 'Fenna heeft jouw antwoord'],
    ['en', 'Your answer is the solution: Geen bereik', 'Fenna accepted your answer'],
  ] as const)('is mailed in their language that it was accepted (%s)', async (locale, subject, sentence) => {
    const { fenna, answer } = await anAnsweredThread(locale)
    await acceptAnswer(fenna, { answerId: answer.id })
    await drain()
    const [mail, ...others] = await mailsTo('ruud@example.com')
    expect(mail?.subject).toBe(subject)
    expect(mail?.text).toContain(sentence)
    expect(others).toEqual([])
  })

  test('is mailed once, also when the choice goes back and forth', async () => {
    const { fenna, thread, answer } = await anAnsweredThread()
    const second = await anAnswer({ to: thread, by: await helper2() })
    for (const answerId of [answer.id, second.id, answer.id]) {
      await acceptAnswer(fenna, { answerId })
      await drain()
    }
    expect(await mailsTo('ruud@example.com')).toHaveLength(1)
    expect(await mailsTo('sanne@example.com')).toHaveLength(1)
  })

  test('is not mailed when the choice was undone at once', async () => {
    const { fenna, answer } = await anAnsweredThread()
    await acceptAnswer(fenna, { answerId: answer.id })
    await unacceptAnswer(fenna, { answerId: answer.id })
    await drain()
    expect(await mailsTo('ruud@example.com')).toEqual([])
  })

  test('is not mailed about their own choice', async () => {
    const fenna = await asker()
    const answer = await anAnswer({ to: await aThread({ by: fenna }), by: fenna })
    await acceptAnswer(fenna, { answerId: answer.id })
    await drain()
    expect(await listMails()).toEqual([])
  })
})

describe('the link in a mail', () => {
  async function mailedLink() {
    const fenna = await asker()
    const thread = await aThread({ by: fenna })
    await anAnswer({ to: thread, by: await helper() })
    await drain()
    const [mail] = await mailsTo('fenna@example.com')
    const link = mail!.links.find((l) => l.startsWith('http://community.test/unsubscribe/'))!
    return { fenna, thread, token: link.slice(link.lastIndexOf('/') + 1) }
  }

  test('turns that kind of mail off without signing in, and on again', async () => {
    const { fenna, thread, token } = await mailedLink()
    expect(token).toMatch(/^[\w.-]+$/)

    await turnOffMail(token)
    await turnOffMail(token)
    expect(await readMailPreferences(fenna.id)).toMatchObject({ 'answer-arrived': false, 'answer-accepted': true })
    await anAnswer({ to: thread, by: await helper2() })
    await drain()
    expect(await mailsTo('fenna@example.com')).toHaveLength(1)

    await turnOnMail(token)
    expect(await readMailPreferences(fenna.id)).toMatchObject({ 'answer-arrived': true, 'answer-accepted': true })
  })

  test('stands where mail programs look for it', async () => {
    const { token } = await mailedLink()
    const [file] = readdirSync(join(env.DATA_DIR, 'mail')).filter((name) => name.endsWith('.eml'))
    const raw = readFileSync(join(env.DATA_DIR, 'mail', file!), 'utf8').replace(/\r\n\s+/g, ' ')
    expect(raw).toMatch(
      new RegExp(`^List-Unsubscribe: <http://community\\.test/unsubscribe/${token.replaceAll('.', '\\.')}>`, 'm'),
    )
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  })

  test('works for its own person and kind only', async () => {
    const { fenna, token } = await mailedLink()
    const [, , proof] = token.split('.')
    for (const forged of [
      `${fenna.id + 1}.answer-arrived.${proof}`,
      `${fenna.id}.answer-accepted.${proof}`,
      `${fenna.id}.__proto__.${proof}`,
      token.slice(0, -1),
      `${token}x`,
      '',
    ])
      expect(readUnsubscribeToken(forged)).toBeNull()
    await expect(turnOffMail('1.answer-arrived.x')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(turnOffMail(unsubscribeToken({ memberId: 999, kind: 'answer-arrived' }))).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('webcare that handles a question', () => {
  test.each([
    ['nl', 'Je vraag is gesloten: Geen bereik', 'heeft je vraag “Geen bereik” gesloten'],
    ['en', 'Your question was closed: Geen bereik', 'closed your question “Geen bereik”'],
  ] as const)('tells the asker why, once (%s)', async (locale, subject, sentence) => {
    const thread = await aThread({ by: await asker(locale), title: 'Geen bereik' })
    const milan = await aMember({ name: 'Milan', role: 'moderator' })
    await closeThread(milan, { threadId: thread.id, reason: 'De mast in Zwolle werkt weer.' })
    await drain()
    const mails = await mailsTo('fenna@example.com')
    expect(mails.map((mail) => mail.subject)).toEqual([subject])
    expect(mails[0]?.text).toContain(sentence)
    expect(mails[0]?.text).toContain('> De mast in Zwolle werkt weer.')
  })

  test('tells whose question was merged where to look, and nobody of what was undone at once', async () => {
    const milan = await aMember({ role: 'moderator' })
    const target = await aThread({ title: 'Waar is mijn bereik?' })
    const source = await aThread({ by: await asker(), title: 'Geen bereik' })
    await mergeThreads(milan, { threadId: source.id, target: String(target.id), reason: '' })
    await drain()
    const [mail] = await mailsTo('fenna@example.com')
    expect(mail?.text).toContain(`/t/${target.id}/waar-is-mijn-bereik`)
    await emptyMailbox()
    const { actId } = await closeThread(milan, { threadId: target.id, reason: 'Opgelost.' })
    await undoAct(milan, { actId: actId! })
    await drain()
    expect(await listMails()).toEqual([])
  })
})
