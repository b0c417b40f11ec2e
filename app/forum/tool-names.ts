/** The tools that ask for no more than a reason, by the end of their address. */
export const SIMPLE_TOOL_NAMES = [
  'close',
  'reopen',
  'pin',
  'unpin',
  'unlist',
  'list',
  'unduplicate',
  'untranslate',
  'current',
] as const
export type SimpleTool = (typeof SIMPLE_TOOL_NAMES)[number]

/** The tools that need another thread, or another category. */
export type Tool = SimpleTool | 'move' | 'merge' | 'duplicate' | 'translation' | 'outdated' | 'wording'

export const isSimpleTool = (name: unknown): name is SimpleTool => SIMPLE_TOOL_NAMES.includes(name as SimpleTool)

type State = {
  closedAt: number | null
  pinnedAt: number | null
  unlistedAt: number | null
  duplicateOfId: number | null
  outdatedAt: number | null
}

/** What can be done to a thread as it stands. */
export const toolsFor = (thread: State, translated: boolean): Tool[] => [
  thread.closedAt ? 'reopen' : 'close',
  thread.pinnedAt ? 'unpin' : 'pin',
  'move',
  'merge',
  thread.duplicateOfId ? 'unduplicate' : 'duplicate',
  translated ? 'untranslate' : 'translation',
  thread.outdatedAt ? 'current' : 'outdated',
  thread.unlistedAt ? 'list' : 'unlist',
  'wording',
]
