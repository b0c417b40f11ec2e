import { threadMark } from '#app/forum/thread-mark.server.ts'

const closed = threadMark({ column: 'closedAt', on: 'closed', off: 'reopened' })

/** A thread takes no more answers and comments, except from staff. */
export const closeThread = closed.put

/** A closed thread takes answers again. */
export const reopenThread = closed.takeOff

/** Takes back a closing or a re-opening. */
export const undoClosing = closed.undo
