import { and, desc, eq, inArray } from 'drizzle-orm'
import { DELETED_NAME, nameShown } from '#app/accounts/deleted-member.ts'
import { members } from '#app/accounts/schema.server.ts'
import { readCategory } from '#app/forum/categories.server.ts'
import { categories, posts, threads, threadTags } from '#app/forum/schema.server.ts'
import { readTag } from '#app/forum/tags.server.ts'
import { tagsOf } from '#app/forum/thread-lists.server.ts'
import { listedThread, visiblePost } from '#app/forum/visibility.server.ts'
import { whereItWent } from '#app/forum/where-it-went.server.ts'
import { absoluteAddresses } from '#app/found/absolute-addresses.ts'
import { readBrand } from '#app/found/brand.server.ts'
import { type FeedEntry, feedDocument } from '#app/found/feed-document.ts'
import { paths } from '#app/http/paths.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { translator } from '#app/i18n/translate.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

const ENTRIES = 30

/** A feed, and when it last changed. */
export type ReadFeed = { body: string; modifiedAt: number }

/** The newest questions of the community that visitors may read. */
export async function readSiteFeed(): Promise<ReadFeed> {
  const { name: brand } = await readBrand()
  return feed({
    self: paths.feed(paths.home()),
    path: paths.home(),
    title: () => `${brand} community`,
    ids: await newestIds(),
  })
}

/** Those of one category; throws `not-found`, also when visitors may not see it. `moved` when it has another name now. */
export async function readCategoryFeed(slug: string): Promise<ReadFeed | { moved: string }> {
  const category = await readCategory(null, slug)
  if (category.slug !== slug) return { moved: paths.feed(paths.category(category.slug)) }
  return feed({
    self: paths.feed(paths.category(slug)),
    path: paths.category(slug),
    title: () => category.name,
    ids: await newestIds(category.id),
  })
}

/** Those with one tag; throws `not-found`. `moved` when it was asked for by another word. */
export async function readTagFeed(name: string): Promise<ReadFeed | { moved: string }> {
  const tag = await readTag(null, name)
  if (tag.name !== name) return { moved: paths.feed(paths.tag(tag.name)) }
  return feed({
    self: paths.feed(paths.tag(name)),
    path: paths.tag(name),
    title: (t) => t('forum.tags.one', { name }),
    ids: await newestIdsWithTag(tag.id),
  })
}

async function newestIds(categoryId?: number) {
  const rows = await db
    .select({ id: threads.id })
    .from(threads)
    .where(and(listedThread(null), categoryId === undefined ? undefined : eq(threads.categoryId, categoryId)))
    .orderBy(desc(threads.createdAt), desc(threads.id))
    .limit(ENTRIES)
  return rows.map(({ id }) => id)
}

async function newestIdsWithTag(tagId: number) {
  const rows = await db
    .select({ id: threads.id })
    .from(threadTags)
    // SQLite keeps the order of a cross join: the tag's own index is already in order.
    .crossJoin(threads)
    .where(and(eq(threadTags.tagId, tagId), eq(threads.id, threadTags.threadId), listedThread(null)))
    .orderBy(desc(threadTags.threadCreatedAt), desc(threadTags.threadId))
    .limit(ENTRIES)
  return rows.map(({ id }) => id)
}

type Place = { self: string; path: string; title: (t: Translate) => string; ids: number[] }

async function feed({ self, path, title, ids }: Place): Promise<ReadFeed> {
  const { name: brand, language } = await readBrand()
  const t = translator(language)
  const entries = await questionEntries(ids, t)
  const modifiedAt = Math.max(0, ...entries.map((entry) => entry.updatedAt))
  return {
    modifiedAt,
    body: feedDocument({
      self: siteUrl() + self,
      url: siteUrl() + path,
      title: title(t),
      brand,
      updatedAt: modifiedAt,
      entries,
    }),
  }
}

async function questionEntries(ids: number[], t: Translate): Promise<FeedEntry[]> {
  if (!ids.length) return []
  const rows = await db
    .select({
      thread: { id: threads.id, slug: threads.slug, title: threads.title },
      html: posts.html,
      createdAt: posts.createdAt,
      editedAt: posts.editedAt,
      author: { id: members.id, name: members.name },
      category: categories.name,
    })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.kind, 'question')))
    .innerJoin(members, eq(members.id, posts.authorId))
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(inArray(threads.id, ids))
    .orderBy(desc(threads.createdAt), desc(threads.id))
  const tags = await tagsOf(ids)
  return rows.map(({ thread, category, ...post }) => ({
    ...asEntry(post, siteUrl() + paths.thread(thread), t),
    id: siteUrl() + paths.thread({ id: thread.id }),
    title: thread.title,
    labels: [category, ...(tags.get(thread.id) ?? [])],
  }))
}

/** The newest answers to a question that visitors find in lists; throws `not-found`. `moved` when it was merged. */
export async function readThreadFeed(threadId: number): Promise<ReadFeed | { moved: string }> {
  const [thread] = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      createdAt: threads.createdAt,
    })
    .from(threads)
    .where(and(eq(threads.id, threadId), listedThread(null)))
  if (!thread) {
    const target = await whereItWent(null, threadId)
    if (!target) throw notFound()
    return { moved: paths.feed(paths.thread({ id: target.id })) }
  }
  const rows = await db
    .select({
      id: posts.id,
      html: posts.html,
      createdAt: posts.createdAt,
      editedAt: posts.editedAt,
      author: { id: members.id, name: members.name },
    })
    .from(posts)
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'answer'), visiblePost()))
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(ENTRIES)
  const t = translator(thread.lang as Language)
  const { name: brand } = await readBrand()
  const entries = rows.map((answer) => ({
    ...asEntry(answer, `${siteUrl()}${paths.thread(thread)}#answer-${answer.id}`, t),
    id: `${siteUrl()}${paths.thread({ id: threadId })}#answer-${answer.id}`,
    title: t('forum.thread.answerBy', { name: nameShown(answer.author.name, t) }),
  }))
  const modifiedAt = Math.max(thread.createdAt, ...entries.map((entry) => entry.updatedAt))
  return {
    modifiedAt,
    body: feedDocument({
      self: siteUrl() + paths.feed(paths.thread({ id: threadId })),
      url: siteUrl() + paths.thread(thread),
      title: t('found.answersTo', { title: thread.title }),
      brand,
      updatedAt: modifiedAt,
      entries,
    }),
  }
}

type Post = { html: string; createdAt: number; editedAt: number | null; author: { id: number; name: string } }

function asEntry({ html, createdAt, editedAt, author }: Post, url: string, t: Translate) {
  return {
    url,
    html: absoluteAddresses(html, { site: siteUrl(), page: url.split('#')[0]! }),
    author: {
      name: nameShown(author.name, t),
      url: author.name === DELETED_NAME ? null : siteUrl() + paths.person(author),
    },
    publishedAt: createdAt,
    updatedAt: Math.max(createdAt, editedAt ?? 0),
  }
}
