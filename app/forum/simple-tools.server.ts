import type { Actor } from '#app/accounts/roles.ts'
import { closeThread, reopenThread } from '#app/forum/close-thread.server.ts'
import type { Thread } from '#app/forum/find.server.ts'
import { unlinkTranslation } from '#app/forum/link-translation.server.ts'
import { unmarkDuplicate } from '#app/forum/mark-duplicate.server.ts'
import { unmarkOutdated } from '#app/forum/mark-outdated.server.ts'
import { pinThread, unpinThread } from '#app/forum/pin-thread.server.ts'
import type { ToolUse } from '#app/forum/thread-acts.server.ts'
import type { SimpleTool } from '#app/forum/tool-names.ts'
import { listThread, unlistThread } from '#app/forum/unlist-thread.server.ts'

type Use = (actor: Actor, use: ToolUse) => Promise<{ thread: Thread; actId: number | null }>

/** The tools that ask for no more than a reason. `actId` is null when there was nothing to do. */
export const SIMPLE_TOOLS: Record<SimpleTool, Use> = {
  close: closeThread,
  reopen: reopenThread,
  pin: pinThread,
  unpin: unpinThread,
  unlist: unlistThread,
  list: listThread,
  unduplicate: unmarkDuplicate,
  untranslate: unlinkTranslation,
  current: unmarkOutdated,
}
