import { plainText } from '#app/platform/markdown/excerpt.ts'
import { RENDERER_VERSION } from '#app/platform/markdown/version.ts'
import { indexedWords } from '#app/search/analysis.ts'
import { withChecksum } from '#app/search/documents.server.ts'
import { insert } from './insert.ts'
import { STAFF, tagNames } from './people-and-places.ts'
import type { Post, Thread } from './thread-rows.ts'
import { CATEGORIES } from './vocabulary.ts'

const TAG_NAMES = tagNames()
const flag = (is: boolean, at: number) => (is ? at : null)

/** Writes all rows of a thread; `nextPost` is the number of its first post. Says how many numbers it used. */
export async function writeThread(thread: Thread, nextPost: number) {
  const { n: threadId, question, answers, solution, lang } = thread
  let id = nextPost
  const all = [question, ...answers]
  const numbers = all.map(() => id++)
  const last = Math.max(...all.flatMap((post) => [post.at, ...post.comments.map((comment) => comment.at)]))
  await insert('threads', {
    id: threadId,
    title: thread.title,
    slug: thread.slug,
    lang,
    category_id: thread.categoryId,
    author_id: thread.authorId,
    created_at: thread.at,
    last_activity_at: last,
    answer_count: answers.length,
    solved_at: thread.solvedAt,
    solution_id: solution === null ? null : numbers[solution + 1]!,
    me_too_count: thread.meToos.length,
    hidden_at: flag(thread.removed, last),
    hidden_by_id: flag(thread.removed, 2),
    closed_at: flag(thread.closed, last),
    unlisted_at: flag(thread.unlisted, last),
  })
  for (const [place, post] of all.entries()) {
    const kind = place ? 'answer' : 'question'
    const postId = numbers[place]!
    await writePost(threadId, postId, kind, null, post, lang)
    for (const comment of post.comments)
      await writePost(threadId, id++, 'comment', postId, { ...comment, ...comment.text }, lang)
    for (const { memberId, value } of post.votes)
      await insert('votes', { post_id: postId, member_id: memberId, value, at: post.at })
    const facts = JSON.stringify(place ? { threadId, answerId: postId } : { threadId })
    const name = place ? 'forum.answer-posted' : 'forum.question-asked'
    await insert('events', { name, at: post.at, actor_id: post.authorId, facts })
  }
  if (solution !== null)
    await insert('accepted_answers', {
      answer_id: numbers[solution + 1]!,
      thread_id: threadId,
      accepted_at: thread.solvedAt,
      accepted_by_id: thread.authorId,
      accepted_by_role: 'member',
    })
  if (thread.edited)
    await insert('post_revisions', {
      post_id: numbers[0]!,
      title: thread.title,
      markdown: question.markdown,
      replaced_at: thread.at,
      replaced_by_id: thread.authorId,
    })
  for (const tag of thread.tagIds)
    await insert('thread_tags', { thread_id: threadId, tag_id: tag, thread_created_at: thread.at })
  for (const [place, target] of thread.related.entries())
    await insert('related_threads', { thread_id: threadId, target_id: target, place: place + 1 })
  for (const member of thread.meToos) await insert('me_toos', { thread_id: threadId, member_id: member, at: last })
  for (const member of thread.followers)
    await insert('follows', { thread_id: threadId, member_id: member, state: 'following', at: last })
  if (thread.mentions)
    await insert('thread_links', { thread_id: threadId, target_id: thread.mentions, kind: 'mention', at: last })
  return id - nextPost
}

type Row = Omit<Post, 'votes' | 'comments' | 'official'> & Partial<Pick<Post, 'votes' | 'official'>>

const writePost = (threadId: number, id: number, kind: string, parent: number | null, post: Row, lang: string) =>
  insert('posts', {
    id,
    thread_id: threadId,
    kind,
    parent_id: parent,
    author_id: post.authorId,
    author_role: post.role,
    author_team_id: post.authorId <= STAFF ? 1 : null,
    lang,
    markdown: post.markdown,
    html: post.html,
    renderer_version: RENDERER_VERSION,
    score: post.votes?.reduce((sum, { value }) => sum + value, 0) ?? 0,
    created_at: post.at,
    official_at: flag(Boolean(post.official), post.at),
    official_by_id: flag(Boolean(post.official), 2),
  })

const wordsOf = (post: { html: string } | undefined) => (post ? indexedWords(plainText(post.html)) : '')

/** The thread as the index knows it: word for word what `documentsOf` reads from the rows. Null when it is in no list. */
export function documentOf(thread: Thread) {
  if (thread.removed || thread.unlisted) return null
  const best = thread.answers
    .map((post, at) => ({ post, at, score: post.votes.reduce((sum, { value }) => sum + value, 0) }))
    .filter(({ at }) => at !== thread.solution)
    .sort((a, b) => b.score - a.score || a.post.at - b.post.at || a.at - b.at)
  const tagIds = [...thread.tagIds].sort((a, b) => a - b)
  return withChecksum({
    id: thread.n,
    lang: thread.lang,
    categoryId: thread.categoryId,
    tagIds,
    solved: thread.solvedAt !== null,
    title: indexedWords(thread.title),
    wording: '',
    question: wordsOf(thread.question),
    solution: wordsOf(thread.solution === null ? undefined : thread.answers[thread.solution]),
    answers: best.map(({ post }) => wordsOf(post)).join(' '),
    labels: indexedWords([...tagIds.map((id) => TAG_NAMES[id - 1]!), CATEGORIES[thread.categoryId - 1]!, ''].join(' ')),
  })
}
