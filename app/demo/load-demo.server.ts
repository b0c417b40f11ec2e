import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inArray, sql } from 'drizzle-orm'
import type { DemoAnswer, DemoCategory, DemoPost, DemoTag, DemoThread } from '#app/demo/demo-content.ts'
import { insertDemoPeople } from '#app/demo/demo-people.server.ts'
import { insertAcceptance } from '#app/forum/accept-answer.server.ts'
import { renderPost } from '#app/forum/render-post.server.ts'
import { categories, posts, tagSynonyms, tags, votes } from '#app/forum/schema.server.ts'
import { tagName } from '#app/forum/tag-names.ts'
import { tagThread } from '#app/forum/tag-thread.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { type Author, insertPost, insertThread, scoreOf } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { indexThreads } from '#app/search/index-thread.server.ts'

const FOLDER = join(process.cwd(), 'app', 'demo', 'content')
const PARTS = ['threads-nl-1', 'threads-nl-2', 'threads-nl-3', 'threads-en']

const content = <T>(name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as T

type People = Map<string, Author>
type Rendered = Map<string, string>

/** Fills an empty database with the demo community: all of it or nothing. Dates are relative to today, the rest is fixed. */
export async function loadDemo() {
  const began = performance.now()
  log.info('loading the demo community')
  const threads = PARTS.flatMap((part) => content<DemoThread[]>(part)).sort((a, b) => b.minutesAgo - a.minutesAgo)
  const people = await insertDemoPeople(content('people'))
  const html = await renderAll(threads)
  await transact(async () => {
    const categoryIds = await insertCategories(content('categories'))
    await insertTags(content('tags'))
    const ids: number[] = []
    for (const thread of threads) ids.push(await insertDemoThread(thread, { people, categoryIds, html }))
    await enqueue(indexThreads, { threadIds: ids })
  })
  log.info(
    { threads: threads.length, seconds: Math.round((performance.now() - began) / 100) / 10 },
    'demo community loaded',
  )
}

/** Renders every text before the transaction: inside one nothing but the database is awaited. */
async function renderAll(threads: DemoThread[]): Promise<Rendered> {
  const texts = new Set<string>()
  for (const { body, comments = [], answers } of threads)
    for (const post of [{ body }, ...comments, ...answers, ...answers.flatMap((a) => a.comments ?? [])])
      texts.add(post.body)
  const all = await Promise.all([...texts].map(async (text) => [text, await renderPost(text)] as const))
  return new Map(all)
}

async function insertCategories(list: DemoCategory[]) {
  const rows = await db
    .insert(categories)
    .values(
      list.map(({ slug, name, description, product, icon, template = '' }, position) => ({
        slug,
        name,
        description,
        product,
        icon,
        template,
        position,
        createdAt: now(),
      })),
    )
    .returning({ id: categories.id, slug: categories.slug })
  const bySlug = new Map(rows.map((row) => [row.slug, row.id]))
  return new Map(list.map(({ key, slug }) => [key, bySlug.get(slug)!]))
}

async function insertTags(list: DemoTag[]) {
  for (const { name, synonyms } of list) {
    const [tag] = await db.insert(tags).values({ name, createdAt: now() }).returning({ id: tags.id })
    const words = synonyms.map(tagName)
    if (words.length) await db.insert(tagSynonyms).values(words.map((word) => ({ word, tagId: tag!.id })))
  }
}

type Cast = { people: People; categoryIds: Map<string, number>; html: Rendered }

async function insertDemoThread(demo: DemoThread, { people, categoryIds, html }: Cast) {
  const asked = now() - demo.minutesAgo * MINUTE
  const { threadId, questionId } = await insertThread({
    title: demo.title,
    body: demo.body,
    html: html.get(demo.body)!,
    categoryId: categoryIds.get(demo.category)!,
    author: people.get(demo.by)!,
    at: asked,
    lang: demo.lang,
  })
  await tagThread({ threadId, createdAt: asked, names: demo.tags })
  const post = (kind: 'answer' | 'comment', parentId: number | null, { by, body, after }: DemoPost) =>
    insertPost({
      threadId,
      kind,
      parentId,
      author: people.get(by)!,
      markdown: body,
      html: html.get(body)!,
      at: asked + after * MINUTE,
      lang: demo.lang,
    })
  const answerIds = new Map<string, number>()
  const voted: { postId: number; at: number; votes: DemoAnswer['votes'] }[] = [
    { postId: questionId, at: asked, votes: demo.votes },
  ]
  for (const comment of demo.comments ?? []) await post('comment', questionId, comment)
  for (const answer of demo.answers) {
    const { id } = await post('answer', null, answer)
    answerIds.set(answer.key, id)
    voted.push({ postId: id, at: asked + answer.after * MINUTE, votes: answer.votes })
    for (const comment of answer.comments ?? []) await post('comment', id, comment)
  }
  await insertVotes(voted, people)
  if (demo.accepted) {
    const by = people.get(demo.accepted.by)!
    await insertAcceptance({
      threadId,
      answerId: answerIds.get(demo.accepted.answer)!,
      by,
      at: asked + demo.accepted.after * MINUTE,
    })
  }
  await refreshThread(threadId)
  return threadId
}

async function insertVotes(voted: { postId: number; at: number; votes: DemoAnswer['votes'] }[], people: People) {
  const rows = voted.flatMap(({ postId, at, votes: { up = [], down = [] } = {} }) => [
    ...up.map((key) => ({ postId, memberId: people.get(key)!.id, value: 1, at })),
    ...down.map((key) => ({ postId, memberId: people.get(key)!.id, value: -1, at })),
  ])
  if (!rows.length) return
  await db.insert(votes).values(rows)
  await db
    .update(posts)
    .set({ score: sql`${scoreOf}` })
    .where(inArray(posts.id, [...new Set(rows.map((row) => row.postId))]))
}
