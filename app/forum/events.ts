type ThreadFact = { threadId: number }
/** What webcare did to a thread; `otherId` is the other thread that it is about. */
type ActFact = { threadId: number; actId: number; otherId: number | null }
type PostFact = { threadId: number; postId: number }

declare module '#app/platform/events.server.ts' {
  interface Facts {
    'forum.question-asked': ThreadFact
    'forum.answer-posted': { threadId: number; answerId: number }
    'forum.comment-posted': { threadId: number; commentId: number }
    'forum.post-edited': PostFact
    /** Not by an edit: somebody who left is no longer named in it. */
    'forum.post-rewritten': PostFact
    'forum.post-removed': PostFact
    'forum.post-restored': PostFact
    'forum.voted': PostFact & { value: -1 | 0 | 1 }
    'forum.answer-accepted': { threadId: number; answerId: number }
    'forum.answer-unaccepted': { threadId: number; answerId: number }
    'forum.solved-reopened': { threadId: number; actId: number }
    'forum.solved-again': { threadId: number; actId: number }
    /** Who was about to ask found that this thread answers it. */
    'forum.answered-before': ThreadFact
    'forum.me-too-said': ThreadFact & { value: boolean }
    'forum.follow-changed': ThreadFact & { following: boolean }
    'forum.revision-removed': PostFact & { revisionId: number }
    'forum.revision-restored': PostFact & { revisionId: number }
    'forum.answer-made-official': { threadId: number; answerId: number }
    'forum.answer-made-unofficial': { threadId: number; answerId: number }
    'forum.thread-closed': ActFact
    'forum.thread-reopened': ActFact
    'forum.thread-pinned': ActFact
    'forum.thread-unpinned': ActFact
    'forum.thread-moved': ActFact
    /** `threadId` is what it was merged into, `otherId` what was merged. */
    'forum.thread-merged': ActFact
    /** `otherId` is the new thread. */
    'forum.thread-split': ActFact
    'forum.thread-marked-duplicate': ActFact
    'forum.thread-unmarked-duplicate': ActFact
    'forum.thread-unlisted': ActFact
    'forum.thread-listed': ActFact
    'forum.thread-linked-translation': ActFact
    'forum.thread-unlinked-translation': ActFact
    'forum.thread-marked-outdated': ActFact
    'forum.thread-unmarked-outdated': ActFact
    'forum.thread-added-wording': ActFact
    'forum.thread-removed-wording': ActFact
    'forum.act-undone': ActFact
    'forum.category-changed': { categoryId: number }
    /** Only its place in the list: what is in it reads as before. */
    'forum.category-moved': { categoryId: number }
    'forum.tag-changed': { tagId: number }
  }
}

export {}
