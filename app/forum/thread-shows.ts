/** The lists of threads: what they show, in which order. */
export const THREAD_SHOWS = ['newest', 'active', 'unanswered', 'unsolved', 'solved'] as const
export type ThreadShow = (typeof THREAD_SHOWS)[number]

export const isThreadShow = (value: unknown): value is ThreadShow => THREAD_SHOWS.includes(value as ThreadShow)

/** What an address asks for; anything else is the newest. */
export const threadShow = (value: unknown): ThreadShow => (isThreadShow(value) ? value : 'newest')
