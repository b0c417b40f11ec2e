import { describe, expect, test } from 'vitest'
import type { Actor, Member, Role } from '#app/accounts/roles.ts'
import {
  canAccept,
  canAnswer,
  canAsk,
  canBookmark,
  canComment,
  canEdit,
  canFollow,
  canHide,
  canHideRevision,
  canReopenSolved,
  canRestore,
  canSayMeToo,
  canUseTools,
  canVote,
} from '#app/forum/policy.ts'

const person = (id: number, role: Role = 'member', verified = true): Member => ({
  id,
  name: `Person ${id}`,
  role,
  teamId: null,
  verified,
  locale: null,
  timeZone: null,
  createdAt: 0,
  picture: null,
})

const people: Record<string, Actor> = {
  visitor: null,
  unverified: person(1, 'member', false),
  asker: person(2),
  other: person(3),
  ambassador: person(4, 'ambassador'),
  moderator: person(5, 'moderator'),
  administrator: person(6, 'administrator'),
}

const post = { authorId: 2, kind: 'question' as const, hiddenAt: null, hiddenById: null }
const answer = { ...post, kind: 'answer' as const }
const thread = { authorId: 2, answerCount: 0, hiddenAt: null }
const said = (verdict: ReturnType<typeof canAsk>) => (verdict.ok ? 'yes' : verdict.reason.split('.').at(-1))

describe.each([
  // who            ask           accept             edit         hide        hide, answered  vote
  ['visitor', ['signedOut', 'signedOut', 'signedOut', 'signedOut', 'signedOut', 'signedOut']],
  ['unverified', ['unverified', 'unverified', 'unverified', 'unverified', 'unverified', 'unverified']],
  ['asker', ['yes', 'yes', 'yes', 'yes', 'hasAnswers', 'ownPost']],
  ['other', ['yes', 'notYourQuestion', 'notYours', 'notYours', 'notYours', 'yes']],
  ['ambassador', ['yes', 'notYourQuestion', 'notYours', 'notYours', 'notYours', 'yes']],
  ['moderator', ['yes', 'yes', 'yes', 'yes', 'yes', 'yes']],
  ['administrator', ['yes', 'yes', 'yes', 'yes', 'yes', 'yes']],
] as const)('%s', (who, [ask, accept, edit, hide, hideAnswered, vote]) => {
  const actor = people[who]!
  test(`asks: ${ask}`, () => expect(said(canAsk(actor))).toBe(ask))
  test(`accepts: ${accept}`, () => expect(said(canAccept(actor, thread))).toBe(accept))
  test(`edits: ${edit}`, () => expect(said(canEdit(actor, post))).toBe(edit))
  test(`removes: ${hide}`, () => expect(said(canHide(actor, post, thread))).toBe(hide))
  test(`removes when answered: ${hideAnswered}`, () =>
    expect(said(canHide(actor, post, { answerCount: 1 }))).toBe(hideAnswered))
  test(`votes: ${vote}`, () => expect(said(canVote(actor, answer))).toBe(vote))
})

describe.each([
  // who            me too         follow         keep           not solved         a removed version
  ['visitor', ['signedOut', 'signedOut', 'signedOut', 'signedOut', 'signedOut']],
  ['unverified', ['unverified', 'unverified', 'unverified', 'unverified', 'unverified']],
  ['asker', ['ownQuestion', 'yes', 'yes', 'yes', 'staffOnly']],
  ['other', ['yes', 'yes', 'yes', 'notYourQuestion', 'staffOnly']],
  ['ambassador', ['yes', 'yes', 'yes', 'notYourQuestion', 'staffOnly']],
  ['moderator', ['yes', 'yes', 'yes', 'yes', 'yes']],
  ['administrator', ['yes', 'yes', 'yes', 'yes', 'yes']],
] as const)('%s', (who, [meToo, follow, keep, notSolved, removed]) => {
  const actor = people[who]!
  test(`has it too: ${meToo}`, () => expect(said(canSayMeToo(actor, thread))).toBe(meToo))
  test(`follows: ${follow}`, () => expect(said(canFollow(actor))).toBe(follow))
  test(`keeps: ${keep}`, () => expect(said(canBookmark(actor, answer))).toBe(keep))
  test(`says it is not solved: ${notSolved}`, () =>
    expect(said(canReopenSolved(actor, { ...thread, solvedAt: 1 }))).toBe(notSolved))
  test(`removes a version: ${removed}`, () => expect(said(canHideRevision(actor))).toBe(removed))
})

test('only what is solved is opened again, and comments are not kept', () => {
  expect(said(canReopenSolved(people.asker!, { ...thread, solvedAt: null }))).toBe('notSolved')
  expect(said(canBookmark(people.other!, { kind: 'comment' }))).toBe('comment')
})

describe('what was removed', () => {
  const byAuthor = { ...answer, hiddenAt: 1, hiddenById: 2 }
  const byStaff = { ...answer, hiddenAt: 1, hiddenById: 5 }
  test.each([
    ['asker', byAuthor, 'yes'],
    ['asker', byStaff, 'removedByStaff'],
    ['other', byAuthor, 'removedByStaff'],
    ['moderator', byAuthor, 'yes'],
    ['moderator', byStaff, 'yes'],
  ] as const)('%s brings it back', (who, removed, expected) => {
    expect(said(canRestore(people[who]!, removed))).toBe(expected)
  })
  test('is not edited, answered or voted on', () => {
    expect(said(canEdit(people.asker!, byAuthor))).toBe('removed')
    expect(said(canAnswer(people.other!, { hiddenAt: 1 }))).toBe('removed')
  })
})

test('comments are not voted on', () => {
  expect(said(canVote(people.other!, { ...post, kind: 'comment' }))).toBe('voteComment')
})

describe.each([
  // who             tools        answers: open, closed, duplicate
  ['visitor', ['notFound', 'signedOut', 'closed', 'duplicate']],
  ['unverified', ['notFound', 'unverified', 'closed', 'duplicate']],
  ['asker', ['notFound', 'yes', 'closed', 'duplicate']],
  ['ambassador', ['notFound', 'yes', 'closed', 'duplicate']],
  ['moderator', ['yes', 'yes', 'yes', 'yes']],
  ['administrator', ['yes', 'yes', 'yes', 'yes']],
] as const)('a thread that webcare handled, for %s', (who, [tools, open, closed, duplicate]) => {
  const actor = people[who]!
  test(`uses tools: ${tools}`, () => expect(said(canUseTools(actor))).toBe(tools))
  test(`answers: ${open}`, () => expect(said(canAnswer(actor, { hiddenAt: null }))).toBe(open))
  test(`answers when closed: ${closed}`, () =>
    expect(said(canAnswer(actor, { hiddenAt: null, closedAt: 1 }))).toBe(closed))
  test(`answers a duplicate: ${duplicate}`, () =>
    expect(said(canAnswer(actor, { hiddenAt: null, closedAt: 1, duplicateOfId: 7 }))).toBe(duplicate))
})

describe.each([
  // who            from members   from ambassadors      from webcare
  ['visitor', ['signedOut', 'ambassadorsAnswer', 'webcareAnswers']],
  ['unverified', ['unverified', 'ambassadorsAnswer', 'webcareAnswers']],
  ['other', ['yes', 'ambassadorsAnswer', 'webcareAnswers']],
  ['asker', ['yes', 'ambassadorsAnswer', 'webcareAnswers']],
  ['ambassador', ['yes', 'yes', 'webcareAnswers']],
  ['moderator', ['yes', 'yes', 'yes']],
  ['administrator', ['yes', 'yes', 'yes']],
] as const)('%s answers', (who, expected) => {
  test.each([1, 2, 3])('in a category for standing %i and up', (answeredFrom) => {
    expect(said(canAnswer(people[who]!, { ...thread, answeredFrom }))).toBe(expected[answeredFrom - 1])
    expect(said(canComment(people[who]!, { ...thread, answeredFrom }))).toBe(
      who === 'asker' ? 'yes' : expected[answeredFrom - 1],
    )
  })
})
