import { and, eq, inArray } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { posts, threads } from '#app/forum/schema.server.ts'
import { inSeenCategory, notRemovedByNumber, visiblePost } from '#app/forum/visibility.server.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { db } from '#app/platform/db/db.server.ts'
import { type OwnLink, replaceStoredLinks, storedLinks } from '#app/platform/markdown/thread-links.ts'

/** Most links that one page looks up; further ones keep their addresses. */
const MOST = 300

type Shown = { title: string; lang: 'nl' | 'en'; solvedAt: number | null }

/**
 * Makes a function that shows the links to other threads in posts by their titles, with a mark when they are solved. What
 * this reader may not see keeps its address, and nothing is said about it. Two queries for all texts together.
 */
export async function threadLinksShown(actor: Actor, htmls: string[], t: Translate) {
  const links = htmls.flatMap(storedLinks).slice(0, MOST)
  if (!links.length) return (html: string) => html
  const idsOf = (kind: OwnLink['kind']) => [
    ...new Set(links.filter((link) => link.kind === kind).map((link) => link.id)),
  ]
  const shown: Record<OwnLink['kind'], Map<number, Shown>> = {
    thread: await threadsShown(actor, idsOf('thread')),
    post: await threadsOfPosts(actor, idsOf('post')),
  }
  const solved = t('forum.state.solved')
  return (html: string) =>
    replaceStoredLinks(html, ({ kind, id, href }) => {
      const thread = shown[kind].get(id)
      if (!thread) return null
      const link = `<a href="${href}" lang="${thread.lang}">${escaped(thread.title)}</a>`
      if (thread.solvedAt === null) return link
      return `${link} <span class="solved-mark"><span class="unseen">(${escaped(solved)})</span></span>`
    })
}

const columns = { title: threads.title, lang: threads.lang, solvedAt: threads.solvedAt }
const seenThread = (actor: Actor) => and(notRemovedByNumber(), inSeenCategory(actor))

async function threadsShown(actor: Actor, ids: number[]): Promise<Map<number, Shown>> {
  if (!ids.length) return new Map()
  const rows = await db
    .select({ id: threads.id, ...columns })
    .from(threads)
    .where(and(inArray(threads.id, ids), seenThread(actor)))
  return new Map(rows.map((row) => [row.id, row]))
}

async function threadsOfPosts(actor: Actor, ids: number[]): Promise<Map<number, Shown>> {
  if (!ids.length) return new Map()
  const rows = await db
    .select({ id: posts.id, ...columns })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(inArray(posts.id, ids), visiblePost(), seenThread(actor)))
  return new Map(rows.map((row) => [row.id, row]))
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark]!)
