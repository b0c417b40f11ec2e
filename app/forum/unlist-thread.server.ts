import { threadMark } from '#app/forum/thread-mark.server.ts'

const unlisted = threadMark({ column: 'unlistedAt', on: 'unlisted', off: 'listed' })

/** A thread leaves all lists, search and feeds, and is still read by who has its address. */
export const unlistThread = unlisted.put

/** Puts a thread back into the lists. */
export const listThread = unlisted.takeOff

/** Takes back an unlisting or a listing. */
export const undoUnlisting = unlisted.undo
