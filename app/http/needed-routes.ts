import type { EntryContext } from '@remix-run/node'

type Routes = EntryContext['manifest']['routes']

const kept = new Map<string, { of: Routes; needed: Routes }>()

/**
 * The routes that a page needs to be made and to start in a browser: those that matched, and what stands at the very
 * address of one of them. Browsers ask for others when a link leads there. With all of them Remix would match a hundred
 * routes several times more for every page than it takes to render it.
 */
export function neededRoutes(all: Routes, matched: string[]): Routes {
  const key = matched.join(' ')
  const known = kept.get(key)
  if (known?.of === all) return known.needed
  const ids = new Set(matched)
  // An index, or a layout without a path, is part of its parent's address: without it the parent would match alone.
  for (let before = 0; before !== ids.size; ) {
    before = ids.size
    for (const { id, parentId, path, index } of Object.values(all))
      if (parentId && ids.has(parentId) && (index || path === undefined)) ids.add(id)
  }
  const needed = Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))
  kept.set(key, { of: all, needed })
  return needed
}
