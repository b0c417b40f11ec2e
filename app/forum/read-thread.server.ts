import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { type AnswerOrder, answerOrder } from '#app/forum/answer-order.server.ts'
import { readOwnMarks } from '#app/forum/own-marks.server.ts'
import {
  canAccept,
  canAnswer,
  canComment,
  canEdit,
  canHide,
  canReopenSolved,
  canRestore,
  canSeeHidden,
  canUseTools,
  canVote,
} from '#app/forum/policy.ts'
import { readAftermath } from '#app/forum/read-aftermath.server.ts'
import { categories, posts, threads } from '#app/forum/schema.server.ts'
import { type PostRow, seenBy, selectPosts } from '#app/forum/select-posts.server.ts'
import { readSolutions } from '#app/forum/solutions.server.ts'
import { tagsOfThread } from '#app/forum/thread-lists.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db, prepared } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { plainText } from '#app/platform/markdown/excerpt.ts'

export const ANSWERS_PER_PAGE = 20
export const COMMENTS_SHOWN = 30

export type { AnswerOrder }

type Asked = { threadId: number; order?: AnswerOrder; cursor?: string | null }

/** A thread as its page shows it, with what the reader may do; throws `not-found`, also when it was removed from their sight. */
export async function readThread(actor: Actor, { threadId, order = 'best', cursor }: Asked) {
  const thread = await readHead(actor, threadId)
  if (thread.mergedIntoId || (thread.hiddenAt && !canSeeHidden(actor, thread))) throw notFound()
  const [question] = await questionOf({ threadId })
  if (!question) throw notFound()
  const solutions = thread.solvedAt === null ? [] : await readSolutions(threadId)
  const solutionIds = solutions.map((one) => one.answerId)
  const { answers, next } = await readAnswers(actor, { threadId, order, cursor, solutionIds })
  const solution = await readFirst(solutions, answers)
  const shown = [question, ...answers, ...(solution ? [solution.answer] : [])]
  const comments = await readComments(actor, [...new Set(shown.map((post) => post.id))])
  const tags = await tagsOfThread(threadId)
  const { marks, bookmarked, myVotes } = await readOwnMarks(actor, thread)
  const dress = (post: PostRow) => ({
    ...withMay(actor, post, thread),
    /** About how many characters of text the post has. */
    length: plainText(post.html).length,
    myVote: myVotes.get(post.id) ?? 0,
    bookmarked: bookmarked.has(post.id),
    accepted: solutionIds.includes(post.id),
    comments: comments.shown
      .filter((comment) => comment.parentId === post.id)
      .map((comment) => withMay(actor, comment, thread)),
    commentCount: comments.counts.get(post.id) ?? 0,
  })
  return {
    thread: { ...thread, tags },
    question: dress(question),
    solution: solution && { ...solution, answer: dress(solution.answer) },
    /** What else solved it, after the first. */
    otherSolutions: solutions.slice(1),
    answers: answers.map(dress),
    next,
    marks,
    ...(await readAftermath(actor, thread)),
    may: {
      accept: canAccept(actor, thread).ok,
      reopenSolved: canReopenSolved(actor, thread).ok,
      answer: canAnswer(actor, thread),
      tools: canUseTools(actor).ok,
    },
  }
}

export type ThreadView = Awaited<ReturnType<typeof readThread>>
export type PostView = ThreadView['question']
export type CommentView = PostView['comments'][number]

const questionOf = prepared('question_of_thread', () =>
  selectPosts().where(and(eq(posts.threadId, sql.placeholder('threadId')), eq(posts.kind, 'question'))),
)

/** By standing, which says what categories somebody may see. */
const headFor = (actor: Actor) =>
  prepared(`thread_head_${standingOf(actor)}`, () =>
    db
      .select({
        ...getTableColumns(threads),
        answeredFrom: categories.answeredFrom,
        category: { id: categories.id, slug: categories.slug, name: categories.name, seenFrom: categories.seenFrom },
      })
      .from(threads)
      .innerJoin(categories, eq(categories.id, threads.categoryId))
      .where(and(eq(threads.id, sql.placeholder('threadId')), inSeenCategory(actor))),
  )

async function readHead(actor: Actor, threadId: number) {
  const [thread] = await headFor(actor)({ threadId })
  if (!thread) throw notFound()
  return thread
}

async function readFirst([first]: Awaited<ReturnType<typeof readSolutions>>, read: PostRow[]) {
  if (!first) return null
  const { answerId, acceptedAt, acceptedBy } = first
  const answer = read.find(({ id }) => id === answerId) ?? (await selectPosts().where(eq(posts.id, answerId)))[0]
  return answer ? { answer, acceptedAt, acceptedBy } : null
}

type AnswersAsked = { threadId: number; order: AnswerOrder; cursor?: string | null; solutionIds: number[] }

async function readAnswers(actor: Actor, { threadId, order, cursor, solutionIds }: AnswersAsked) {
  const { by, placeOf } = answerOrder(order, solutionIds)
  const after = decodeCursor(cursor, by.length)
  const rows = await selectPosts()
    .where(
      and(eq(posts.threadId, threadId), eq(posts.kind, 'answer'), seenBy(actor), after ? before(by, after) : undefined),
    )
    .orderBy(...by.map((column) => desc(column)))
    .limit(ANSWERS_PER_PAGE + 1)
  const answers = rows.slice(0, ANSWERS_PER_PAGE)
  const last = answers.at(-1)
  return { answers, next: rows.length > ANSWERS_PER_PAGE && last ? encodeCursor(placeOf(last)) : null }
}

/** The first comments under each of several posts, and how many each has. */
async function readComments(actor: Actor, postIds: number[]) {
  const under = and(eq(posts.kind, 'comment'), inArray(posts.parentId, postIds), seenBy(actor))
  const ranked = db
    .select({
      id: posts.id,
      place:
        sql<number>`row_number() over (partition by ${posts.parentId} order by ${posts.createdAt}, ${posts.id})`.as(
          'place',
        ),
    })
    .from(posts)
    .where(under)
    .as('ranked')
  const counts = await db
    .select({ parentId: posts.parentId, n: sql<number>`count(*)` })
    .from(posts)
    .where(under)
    .groupBy(posts.parentId)
  const shown = counts.length
    ? await selectPosts()
        .innerJoin(ranked, eq(ranked.id, posts.id))
        .where(sql`${ranked.place} <= ${COMMENTS_SHOWN}`)
        .orderBy(asc(posts.createdAt), asc(posts.id))
    : []
  return { shown: shown as PostRow[], counts: new Map(counts.map((c) => [c.parentId ?? 0, Number(c.n)])) }
}

type ThreadState = Parameters<typeof canComment>[1] & { answerCount: number }

/** A post with what this reader may do to it. */
export function withMay<Row extends PostRow>(actor: Actor, post: Row, thread: ThreadState) {
  return {
    ...post,
    may: {
      vote: canVote(actor, post),
      edit: canEdit(actor, post).ok,
      hide: !post.hiddenAt && canHide(actor, post, thread).ok,
      comment: canComment(actor, thread),
      restore: post.hiddenAt !== null && canRestore(actor, post).ok,
    },
  }
}
