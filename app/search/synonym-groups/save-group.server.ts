import { and, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, InvalidField, notFound } from '#app/platform/errors.ts'
import { synonymGroups } from '#app/search/schema.server.ts'
import type { GroupLanguage } from '#app/search/synonym-groups/group-state.ts'
import { problemOf } from '#app/search/synonym-groups/group-words.ts'
import { GROUPS_MAX } from '#app/search/synonym-groups/limits.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'
import {
  findGroup,
  insertGroup,
  keepChanges,
  oneAtATime,
  setGroup,
} from '#app/search/synonym-groups/write-group.server.ts'
import { runsOf } from '#app/search/synonyms.ts'

export type GroupInput = { lang: GroupLanguage; words: string[] }

/**
 * Makes a group of the community's own, or gives the one with this number other words. Returns the number of the change,
 * null when nothing changed. Throws `InvalidField` for words that cannot be one.
 */
export async function saveGroup(actor: Actor, { groupId, ...input }: GroupInput & { groupId?: number }) {
  authorize(canChangeSynonyms(actor))
  refuseWords(input.words)
  return transact(async () => {
    await oneAtATime()
    const row = groupId === undefined ? undefined : await findGroup(groupId)
    if (groupId !== undefined && (!row || row.removedAt !== null || row.shipped !== null)) throw notFound()
    const others = (await ownGroups()).filter(({ id }) => id !== groupId)
    refuseTwice(input.words, others)
    if (!row && others.length >= GROUPS_MAX)
      throw new InvalidField('words', 'synonyms.words.enough', { max: GROUPS_MAX })
    const change = await setGroup(row ?? (await insertGroup(input)), { ...input, off: false })
    return keepChanges(actor!, [change])
  })
}

/** Takes a group of the community's own away. Doing it twice changes nothing. */
export async function removeGroup(actor: Actor, { groupId }: { groupId: number }) {
  authorize(canChangeSynonyms(actor))
  return transact(async () => {
    await oneAtATime()
    const row = await findGroup(groupId)
    if (!row || row.shipped !== null) throw notFound()
    return keepChanges(actor!, row.removedAt === null ? [await setGroup(row, null)] : [])
  })
}

/** Throws `InvalidField` for words that are no group. */
export function refuseWords(words: string[], shipped?: readonly string[]) {
  const problem = problemOf(words, shipped)
  if (problem) throw new InvalidField('words', problem.reason, problem.values)
}

export const ownGroups = () =>
  db
    .select({ id: synonymGroups.id, words: synonymGroups.words })
    .from(synonymGroups)
    .where(and(isNull(synonymGroups.removedAt), isNull(synonymGroups.shipped)))

/** What makes a group the same as another to the index. */
export const groupKey = (words: readonly string[]) => [...runsOf(words)].sort().join('\n')

function refuseTwice(words: string[], others: { words: string[] }[]) {
  const key = groupKey(words)
  const same = others.find((other) => groupKey(other.words) === key)
  if (same) throw new InvalidField('words', 'synonyms.words.exists', { words: same.words.join(', ') })
}
