import type { QAPage, WithContext } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { readThread } from '#app/forum/read-thread.server.ts'
import { breadcrumbs, questionPage } from '#app/found/question-page.ts'
import { translator } from '#app/i18n/translate.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'
import { CANARY, threadsKeptFromVisitors } from './kept-from-visitors.ts'

const speech = { site: 'https://community.test', t: translator('nl') }

// biome-ignore lint/suspicious/noExplicitAny: read as a search engine reads it, without our types
type Read = any

const pageOf = async (threadId: number): Promise<Read> => {
  const page: WithContext<QAPage> = questionPage(await readThread(null, { threadId }), speech)
  return JSON.parse(JSON.stringify(page))
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** What Google's page on QAPage calls required, and what it recommends and we always have. */
function expectComplete(page: Read) {
  expect(page).toMatchObject({ '@context': 'https://schema.org', '@type': 'QAPage' })
  const question = page.mainEntity
  expect(question['@type']).toBe('Question')
  expect(question.name).not.toBe('')
  expect(question.text).not.toBe('')
  expect(Number.isInteger(question.answerCount)).toBe(true)
  const answers = [...(question.acceptedAnswer ?? []), ...(question.suggestedAnswer ?? [])]
  if (question.answerCount > 0) expect(answers.length).toBeGreaterThan(0)
  for (const answer of answers) {
    expect(answer['@type']).toBe('Answer')
    expect(answer.text).not.toBe('')
    expect(answer.url).toMatch(/^https:\/\/community\.test\/t\/\d+\/[a-z0-9-]+#answer-\d+$/)
  }
  for (const said of [question, ...answers]) {
    expect(Number.isInteger(said.upvoteCount)).toBe(true)
    expect(said.datePublished).toMatch(ISO)
    expect(said.author).toMatchObject({ '@type': 'Person', name: expect.stringMatching(/./) })
  }
}

describe('what search engines are told of a question', () => {
  test('is complete: the solution apart, the other answers as suggestions', async () => {
    const thread = await aThread({ title: 'How do I export my contacts?', body: 'I **looked** for it.' })
    const first = await anAnswer({ to: thread, body: 'Open settings & choose *export*.' })
    const second = await anAnswer({ to: thread, body: 'Or ask somebody.' })
    await acceptAnswer(thread.by, { answerId: second.id })
    const page = await pageOf(thread.id)
    expectComplete(page)
    expect(page.mainEntity).toMatchObject({
      name: 'How do I export my contacts?',
      text: 'I looked for it.',
      answerCount: 2,
    })
    expect(page.mainEntity.acceptedAnswer.map((a: Read) => a.text)).toEqual(['Or ask somebody.'])
    expect(page.mainEntity.suggestedAnswer.map((a: Read) => a.text)).toEqual(['Open settings & choose export.'])
    expect(page.mainEntity.suggestedAnswer[0].author).toEqual({
      '@type': 'Person',
      name: first.by.name,
      url: `https://community.test/people/${first.by.id}`,
    })
  })

  test('names every solution as one', async () => {
    const thread = await aThread()
    const answers = [await anAnswer({ to: thread }), await anAnswer({ to: thread }), await anAnswer({ to: thread })]
    await acceptAnswer(thread.by, { answerId: answers[2]!.id })
    await acceptAnswer(thread.by, { answerId: answers[0]!.id })
    const { acceptedAnswer, suggestedAnswer } = (await pageOf(thread.id)).mainEntity
    const ids = (some: Read[]) => some.map(({ url }) => Number(/\d+$/.exec(url)![0]))
    expect(ids(acceptedAnswer)).toEqual([answers[2]!.id, answers[0]!.id])
    expect(ids(suggestedAnswer)).toEqual([answers[1]!.id])
  })

  test('is sound without an answer, and when an answer has no words', async () => {
    const waiting = await aThread()
    expectComplete(await pageOf(waiting.id))
    expect((await pageOf(waiting.id)).mainEntity.answerCount).toBe(0)
  })

  test('holds nothing that visitors do not see', async () => {
    const { open } = await threadsKeptFromVisitors()
    expect(JSON.stringify(await pageOf(open.id))).not.toContain(CANARY)
  })

  test('is plain text, whatever people write', async () => {
    const by = await aMember({ name: '</script><b>Eve' })
    const thread = await aThread({
      by,
      title: '</script><script>alert(1)</script>',
      body: '<b>x</b> </script> &amp; done',
    })
    const page = await pageOf(thread.id)
    expectComplete(page)
    expect(page.mainEntity.author.name).toBe('</script><b>Eve')
    expect(page.mainEntity.name).toBe('</script><script>alert(1)</script>')
  })

  test('says where it stands', async () => {
    const thread = await aThread({ title: 'How do I export?' })
    const steps = breadcrumbs(await readThread(null, { threadId: thread.id }), speech) as Read
    expect(steps.itemListElement.map(({ position, item }: Read) => [position, item])).toEqual([
      [1, 'https://community.test/'],
      [2, expect.stringMatching(/^https:\/\/community\.test\/c\//)],
      [3, `https://community.test/t/${thread.id}/${thread.slug}`],
    ])
  })
})
