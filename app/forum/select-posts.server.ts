import { eq, isNull, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Actor, isStaff } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { posts } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

const hider = alias(members, 'hider')
const endorser = alias(members, 'endorser')

const postColumns = {
  id: posts.id,
  threadId: posts.threadId,
  kind: posts.kind,
  parentId: posts.parentId,
  html: posts.html,
  lang: posts.lang,
  score: posts.score,
  createdAt: posts.createdAt,
  editedAt: posts.editedAt,
  authorId: posts.authorId,
  hiddenAt: posts.hiddenAt,
  hiddenById: posts.hiddenById,
  hiddenBy: hider.name,
  officialAt: posts.officialAt,
  officialBy: endorser.name,
  author: { id: members.id, name: members.name, role: posts.authorRole, picture: members.picture },
  team: { name: teams.name, kind: teams.kind },
}

/** Posts with who wrote them, in what role at the time. */
export const selectPosts = () =>
  db
    .select(postColumns)
    .from(posts)
    .innerJoin(members, eq(members.id, posts.authorId))
    .leftJoin(teams, eq(teams.id, posts.authorTeamId))
    .leftJoin(hider, eq(hider.id, posts.hiddenById))
    .leftJoin(endorser, eq(endorser.id, posts.officialById))
    .$dynamic()

export type PostRow = Awaited<ReturnType<typeof selectPosts>>[number]

/** What others removed is seen by staff, and one's own by oneself. */
export const seenBy = (actor: Actor): SQL | undefined =>
  isStaff(actor) ? undefined : actor ? or(isNull(posts.hiddenAt), eq(posts.authorId, actor.id)) : isNull(posts.hiddenAt)
