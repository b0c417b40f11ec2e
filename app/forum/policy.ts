import { type Actor, isAdministrator, isStaff, standingOf } from '#app/accounts/roles.ts'
import { no, type Verdict, yes } from '#app/platform/errors.ts'

type Post = {
  authorId: number
  kind: 'question' | 'answer' | 'comment'
  hiddenAt: number | null
  hiddenById: number | null
}
type Thread = { authorId: number; answerCount: number; hiddenAt: number | null }
/** Whether a thread takes answers; absent where that is not known yet. */
type Answerable = Pick<Thread, 'hiddenAt'> & {
  closedAt?: number | null
  duplicateOfId?: number | null
  /** From which standing on one answers in its category. */
  answeredFrom?: number
}

/** Signed in, with a confirmed address: nobody writes before. */
function canWrite(actor: Actor): Verdict {
  if (!actor) return no('forum.no.signedOut', 'signed-out')
  return actor.verified ? yes : no('forum.no.unverified')
}

export const canAsk = canWrite

/**
 * Not in a closed thread, and not in a duplicate: answers belong where it was asked before. Staff still may. Some
 * categories are answered by ambassadors or webcare only.
 */
export function canAnswer(actor: Actor, thread: Answerable): Verdict {
  if (thread.hiddenAt) return no('forum.no.removed')
  if (thread.duplicateOfId && !isStaff(actor)) return no('tools.no.duplicate')
  if (thread.closedAt && !isStaff(actor)) return no('tools.no.closed')
  const from = thread.answeredFrom ?? 1
  // A visitor may be a member: they sign in after writing.
  if (from > Math.max(1, standingOf(actor)))
    return no(from === 3 ? 'forum.no.webcareAnswers' : 'forum.no.ambassadorsAnswer')
  return canWrite(actor)
}

/** Like answering; whoever asked may always say whether an answer helped. */
export const canComment = (actor: Actor, thread: Answerable & { authorId?: number }): Verdict =>
  canAnswer(actor, actor && thread.authorId === actor.id ? { ...thread, answeredFrom: 1 } : thread)

export function canVote(actor: Actor, post: Post): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  if (post.kind === 'comment') return no('forum.no.voteComment')
  return post.authorId === actor?.id ? no('forum.no.ownPost') : yes
}

/** The asker says what solved it; staff may when the asker has left. */
export function canAccept(actor: Actor, thread: Pick<Thread, 'authorId'>): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  return thread.authorId === actor?.id || isStaff(actor) ? yes : no('forum.no.notYourQuestion')
}

export function canEdit(actor: Actor, post: Post): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  if (post.hiddenAt) return no('forum.no.removed')
  return post.authorId === actor?.id || isStaff(actor) ? yes : no('forum.no.notYours')
}

/** One's own, or staff; an asker cannot take other people's answers away with the question. */
export function canHide(actor: Actor, post: Post, thread: Pick<Thread, 'answerCount'>): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  if (isStaff(actor)) return yes
  if (post.authorId !== actor?.id) return no('forum.no.notYours')
  return post.kind === 'question' && thread.answerCount > 0 ? no('forum.no.hasAnswers') : yes
}

/** Staff, or whoever removed their own. */
export function canRestore(actor: Actor, post: Post): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  return isStaff(actor) || (post.authorId === actor?.id && post.hiddenById === actor.id)
    ? yes
    : no('forum.no.removedByStaff')
}

/** Who still sees what was removed: staff, and its author. */
export const canSeeHidden = (actor: Actor, post: { authorId: number }) => isStaff(actor) || post.authorId === actor?.id

/** The asker has the problem by nature; everybody else may say so. */
export function canSayMeToo(actor: Actor, thread: Pick<Thread, 'authorId'>): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  return thread.authorId === actor?.id ? no('mine.no.ownQuestion') : yes
}

export const canFollow = canWrite

/** Questions and answers; comments are read with what they stand under. */
export function canBookmark(actor: Actor, post: Pick<Post, 'kind'>): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  return post.kind === 'comment' ? no('mine.no.comment') : yes
}

/** Whoever may accept may say that it was not solved after all. */
export function canReopenSolved(actor: Actor, thread: Pick<Thread, 'authorId'> & { solvedAt: number | null }): Verdict {
  const verdict = canAccept(actor, thread)
  if (!verdict.ok) return verdict
  return thread.solvedAt === null ? no('mine.no.notSolved') : yes
}

/** Webcare takes away what an earlier version says; everybody still sees that there was one. */
export function canHideRevision(actor: Actor): Verdict {
  const verdict = canWrite(actor)
  if (!verdict.ok) return verdict
  return isStaff(actor) ? yes : no('mine.no.staffOnly')
}

/** Webcare's tools for threads; for everybody else they do not exist. */
export const canUseTools = (actor: Actor): Verdict =>
  isStaff(actor) && actor?.verified ? yes : no('error.notFound', 'not-found')

type Tied = {
  id: number
  lang: string
  hiddenAt: number | null
  mergedIntoId: number | null
  duplicateOfId: number | null
  outdatedForId?: number | null
}

/** Whether another thread can be what this one is merged into, a duplicate of, translated by, or replaced by. Never in a circle. */
export function targetVerdict(
  way: 'merge' | 'duplicate' | 'translation' | 'outdated',
  thread: Pick<Tied, 'id'> & { lang?: string },
  target: Tied,
): Verdict {
  if (target.id === thread.id) return no('tools.target.itself')
  if (target.mergedIntoId) return no('tools.target.merged')
  if (target.hiddenAt) return no('tools.target.removed')
  if (way === 'translation') return target.lang === thread.lang ? no('tools.target.sameLanguage') : yes
  if (way === 'outdated') return target.outdatedForId === thread.id ? no('tools.target.outdatedCircle') : yes
  if (target.duplicateOfId === thread.id) return no('tools.target.circle')
  return target.duplicateOfId && way === 'duplicate' ? no('tools.target.isDuplicate') : yes
}

/** Administrators with a confirmed address; for everybody else the pages of administration do not exist. */
export const canManage = (actor: Actor): Verdict =>
  isAdministrator(actor) && actor?.verified ? yes : no('error.notFound', 'not-found')
