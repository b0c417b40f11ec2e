import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { members } from '#app/accounts/schema.server.ts'
import { MOST_SOLUTIONS } from '#app/forum/accept-answer.server.ts'
import { acceptedAnswers, posts } from '#app/forum/schema.server.ts'
import { visiblePost } from '#app/forum/visibility.server.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'

const chooser = alias(members, 'chooser')

/** The accepted answers of a thread that can be seen, in the order they were chosen, with who wrote and who chose them. */
export const readSolutions = (threadId: number) => solutionsOf({ threadId })

const solutionsOf = prepared('solutions_of_thread', () =>
  db
    .select({
      answerId: acceptedAnswers.answerId,
      acceptedAt: acceptedAnswers.acceptedAt,
      acceptedBy: { id: chooser.id, name: chooser.name, role: acceptedAnswers.acceptedByRole },
      author: { id: members.id, name: members.name },
    })
    .from(acceptedAnswers)
    .innerJoin(posts, eq(posts.id, acceptedAnswers.answerId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .innerJoin(chooser, eq(chooser.id, acceptedAnswers.acceptedById))
    .where(and(eq(acceptedAnswers.threadId, sql.placeholder('threadId')), visiblePost()))
    .orderBy(asc(acceptedAnswers.acceptedAt), asc(acceptedAnswers.answerId))
    .limit(MOST_SOLUTIONS),
)
