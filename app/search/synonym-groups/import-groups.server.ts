import type { Actor } from '#app/accounts/roles.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { authorize, InvalidField } from '#app/platform/errors.ts'
import { readGroupFile } from '#app/search/synonym-groups/group-file.ts'
import type { GroupLanguage } from '#app/search/synonym-groups/group-state.ts'
import { GROUPS_MAX } from '#app/search/synonym-groups/limits.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'
import { groupKey, ownGroups } from '#app/search/synonym-groups/save-group.server.ts'
import {
  type Change,
  insertGroup,
  keepChanges,
  oneAtATime,
  setGroup,
} from '#app/search/synonym-groups/write-group.server.ts'

/**
 * Adds the groups of a file that are not there yet, all or none. Returns how many were added, how many were there, and
 * the number of the change. A file with mistakes adds nothing: they come back by line.
 */
export async function importGroups(actor: Actor, { text, lang }: { text: string; lang: GroupLanguage }) {
  authorize(canChangeSynonyms(actor))
  const { groups, wrong } = readGroupFile(text)
  if (wrong.length) return { wrong, added: 0, there: 0, changeId: null }
  if (!groups.length) throw new InvalidField('file', 'synonyms.file.empty')
  return transact(async () => {
    await oneAtATime()
    const there = new Set((await ownGroups()).map(({ words }) => groupKey(words)))
    const before = there.size
    const changes: Change[] = []
    for (const { words } of groups) {
      const key = groupKey(words)
      if (there.has(key)) continue
      there.add(key)
      if (before + changes.length >= GROUPS_MAX)
        throw new InvalidField('file', 'synonyms.words.enough', { max: GROUPS_MAX })
      changes.push(await setGroup(await insertGroup({ lang }), { lang, words, off: false }))
    }
    return {
      added: changes.length,
      there: groups.length - changes.length,
      changeId: await keepChanges(actor!, changes),
      wrong,
    }
  })
}
