import { noteChangedThread } from '#app/found/note-changed-thread.server.ts'
import { tellAnswererOfAcceptance } from '#app/notifications/tell-answerer-of-acceptance.server.ts'
import { tellAnswerersOfReopening } from '#app/notifications/tell-answerers-of-reopening.server.ts'
import { tellAskerOfAct } from '#app/notifications/tell-asker-of-act.server.ts'
import { tellAskerOfAnswer } from '#app/notifications/tell-asker-of-answer.server.ts'
import { tellFollowersOfAnswer } from '#app/notifications/tell-followers-of-answer.server.ts'
import { tellFollowersOfSolution } from '#app/notifications/tell-followers-of-solution.server.ts'
import { env } from '#app/platform/env.server.ts'
import { type FactName, type Subscriptions, subscribe } from '#app/platform/events.server.ts'
import { indexBothThreads, indexCategory, indexTag, indexThread } from '#app/search/index-thread.server.ts'

/** What follows from what: one line per consequence. */
const subscriptions: Subscriptions = {
  'forum.question-asked': [indexThread],
  'forum.answer-posted': [indexThread, tellAskerOfAnswer, tellFollowersOfAnswer],
  'forum.post-edited': [indexThread],
  'forum.post-rewritten': [indexThread],
  'forum.post-removed': [indexThread],
  'forum.post-restored': [indexThread],
  'forum.voted': [indexThread],
  'forum.answer-accepted': [indexThread, tellAnswererOfAcceptance, tellFollowersOfSolution],
  'forum.answer-unaccepted': [indexThread],
  'forum.solved-reopened': [indexThread, tellAnswerersOfReopening],
  'forum.solved-again': [indexThread],
  'forum.thread-closed': [indexThread, tellAskerOfAct],
  'forum.thread-reopened': [indexThread],
  'forum.thread-moved': [indexThread],
  'forum.thread-merged': [indexBothThreads, tellAskerOfAct],
  'forum.thread-split': [indexBothThreads],
  'forum.thread-marked-duplicate': [indexBothThreads, tellAskerOfAct],
  'forum.thread-unmarked-duplicate': [indexBothThreads],
  'forum.thread-unlisted': [indexThread],
  'forum.thread-listed': [indexThread],
  'forum.thread-added-wording': [indexThread],
  'forum.thread-removed-wording': [indexThread],
  'forum.act-undone': [indexBothThreads],
  'forum.category-changed': [indexCategory],
  'forum.tag-changed': [indexTag],
}

/** What search engines are told of, when the operator wants it. */
const told: FactName[] = [
  'forum.question-asked',
  'forum.answer-posted',
  'forum.post-edited',
  'forum.post-rewritten',
  'forum.post-removed',
  'forum.post-restored',
  'forum.answer-accepted',
  'forum.answer-unaccepted',
  'forum.solved-reopened',
  'forum.solved-again',
  'forum.thread-moved',
  'forum.thread-merged',
  'forum.thread-split',
  'forum.thread-unlisted',
  'forum.thread-listed',
  'forum.thread-linked-translation',
  'forum.thread-unlinked-translation',
  'forum.act-undone',
]

const withSearchEngines = (list: Subscriptions) =>
  ({
    ...list,
    ...Object.fromEntries(told.map((name) => [name, [...(list[name] ?? []), noteChangedThread]])),
  }) as Subscriptions

/** Makes the list known; called once at start. */
export const subscribeAll = () => subscribe(env.INDEXNOW_KEY ? withSearchEngines(subscriptions) : subscriptions)
