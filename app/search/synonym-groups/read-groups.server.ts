import type { Actor } from '#app/accounts/roles.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'
import { type KeptGroup, keptGroups } from '#app/search/synonyms-in-force.server.ts'

const PER_PAGE = 50

/** One page of the community's own groups, or of those with a word that holds `q`: newest first. */
export async function readOwnGroups(actor: Actor, { q = '', cursor }: { q?: string; cursor?: string | null }) {
  authorize(canChangeSynonyms(actor))
  const last = decodeCursor(cursor, 1)?.[0] ?? Number.MAX_SAFE_INTEGER
  const all = await ownGroups()
  const fitting = all.filter(({ id, words }) => id < last && hold(words, q)).sort((a, b) => b.id - a.id)
  const groups = fitting.slice(0, PER_PAGE)
  return {
    groups,
    total: all.length,
    next: fitting.length > PER_PAGE ? encodeCursor([groups.at(-1)!.id]) : null,
  }
}

export type OwnGroup = Pick<KeptGroup, 'id' | 'lang' | 'words'>

/** All of them, for a file. */
export async function allOwnGroups(actor: Actor) {
  authorize(canChangeSynonyms(actor))
  return ownGroups()
}

/** One of them. Throws `not-found`, also when it was removed. */
export async function readOwnGroup(actor: Actor, { groupId }: { groupId: number }) {
  const group = (await allOwnGroups(actor)).find(({ id }) => id === groupId)
  if (!group) throw notFound()
  return group
}

const ownGroups = async (): Promise<OwnGroup[]> =>
  (await keptGroups()).filter(({ shipped }) => shipped === null).map(({ id, lang, words }) => ({ id, lang, words }))

/** Whether one of the words has these letters in it. */
export const hold = (words: readonly string[], q: string) =>
  q.trim() === '' || words.some((word) => word.toLowerCase().includes(q.trim().toLowerCase()))
