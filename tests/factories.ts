import { nameKey } from '#app/accounts/names.ts'
import type { Member, Role } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import { tagThread } from '#app/forum/tag-thread.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { insertPost, insertThread } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { record } from '#app/platform/events.server.ts'
import { renderMarkdown } from '#app/platform/markdown/render-markdown.server.ts'
import { DAY } from '#app/platform/time.ts'

let count = 0

type AMember = {
  name?: string
  email?: string
  role?: Role
  teamId?: number
  verified?: boolean
  locale?: 'nl' | 'en'
  joinedDaysAgo?: number
}

/** Somebody with a confirmed address who joined ten days ago. */
export async function aMember({
  role = 'member',
  verified = true,
  locale,
  teamId,
  joinedDaysAgo = 10,
  ...given
}: AMember = {}): Promise<Member> {
  const name = given.name ?? `Person ${++count}`
  const email = given.email ?? `person-${++count}@example.com`
  const createdAt = now() - joinedDaysAgo * DAY
  return transact(async () => {
    const [row] = await db
      .insert(members)
      .values({
        name,
        nameKey: nameKey(name),
        email,
        emailKey: email.toLowerCase(),
        emailVerifiedAt: verified ? createdAt : null,
        role,
        teamId: teamId ?? null,
        locale: locale ?? null,
        createdAt,
      })
      .returning()
    return {
      id: row!.id,
      name,
      role,
      teamId: row!.teamId,
      verified,
      locale: row!.locale,
      timeZone: null,
      createdAt,
      picture: null,
    }
  })
}

export const someMembers = (howMany: number) => Promise.all(Array.from({ length: howMany }, () => aMember()))

export async function aTeam({ name = `Team ${++count}`, kind = 'in-house' as 'in-house' | 'partner' } = {}) {
  const [team] = await transact(() => db.insert(teams).values({ name, kind, createdAt: now() }).returning())
  return team!
}

export async function aCategory({ name = `Category ${++count}`, slug = `category-${count}` } = {}) {
  const [category] = await transact(() =>
    db.insert(categories).values({ name, slug, position: ++count, createdAt: now() }).returning(),
  )
  return category!
}

type AThread = {
  by?: Member
  title?: string
  body?: string
  categoryId?: number
  tags?: string[]
  at?: number
  lang?: 'nl' | 'en'
}

/** A question as it is once asked: without the pace limits, with the fact recorded. */
export async function aThread({
  by,
  title = 'How do I export my contacts?',
  body = 'I have looked everywhere for it.',
  ...given
}: AThread = {}) {
  const author = by ?? (await aMember())
  const categoryId = given.categoryId ?? (await anyCategory())
  const html = await rendered(body)
  const at = given.at ?? now()
  return transact(async () => {
    const made = await insertThread({ title, body, html, categoryId, author, at, lang: given.lang })
    await tagThread({ threadId: made.threadId, createdAt: at, names: given.tags ?? [] })
    await record('forum.question-asked', { threadId: made.threadId }, { by: author.id })
    return { id: made.threadId, slug: made.slug, questionId: made.questionId, title, by: author }
  })
}

type AReply = { to: { id: number }; by?: Member; body?: string; at?: number }

export async function anAnswer({ to, by, body = 'Open the settings and choose export.', at }: AReply) {
  const author = by ?? (await aMember())
  const html = await rendered(body)
  return transact(async () => {
    const { id } = await insertPost({
      threadId: to.id,
      kind: 'answer',
      parentId: null,
      author,
      markdown: body,
      html,
      at: at ?? now(),
    })
    await refreshThread(to.id)
    await record('forum.answer-posted', { threadId: to.id, answerId: id }, { by: author.id })
    return { id, threadId: to.id, by: author }
  })
}

async function anyCategory() {
  const [first] = await db.select({ id: categories.id }).from(categories).limit(1)
  return first?.id ?? (await aCategory()).id
}

async function rendered(markdown: string) {
  const result = await renderMarkdown(markdown)
  if ('tooMuch' in result) throw new Error(`The factory's text is too much: ${result.tooMuch}`)
  return result.html
}

/** A thread's row, as it stands. */
export async function threadRow(threadId: number) {
  const rows = await db.select().from(threads)
  return rows.find((row) => row.id === threadId)!
}
