// The synonyms that count: what is shipped, less what administrators switched off, and what they added.
import { isNull, sql } from 'drizzle-orm'
import { changeMark, db, inUnit } from '#app/platform/db/db.server.ts'
import { siteVersion } from '#app/platform/site-versions.server.ts'
import { synonymGroups } from '#app/search/schema.server.ts'
import { shippedGroup } from '#app/search/synonym-groups/shipped-group.ts'
import type { SynonymGroup } from '#app/search/synonyms/group.ts'
import { SHIPPED_SYNONYMS } from '#app/search/synonyms/shipped.ts'
import { besides, type SynonymSource, Synonyms } from '#app/search/synonyms.ts'

let shipped: Promise<Synonyms> | undefined

/**
 * Both languages at once: nobody has to know which one a title of four words is written in. Made when somebody first
 * searches: ten thousand words take about a second, and many a process (commands, workers, tests) never does.
 */
const shippedSynonyms = () => (shipped ??= Synonyms.of(Object.values(SHIPPED_SYNONYMS).flat()))

/** A group as administrators keep it: one of their own, or what they changed about one that is shipped. */
export type KeptGroup = Pick<typeof synonymGroups.$inferSelect, 'id' | 'lang' | 'shipped' | 'words' | 'off'>

type Known = { version: number; seenAt: number | null; source: SynonymSource }
let known: Known | undefined

/**
 * The synonyms that every search looks at. Kept in memory for as long as the database says that nothing has changed, so
 * a change holds at the next search, in every process.
 */
export async function synonymsInForce(): Promise<SynonymSource> {
  if (inUnit()) return sourceOf(await keptGroups())
  const seenAt = changeMark()
  if (known && seenAt !== null && known.seenAt === seenAt) return known.source
  const version = await siteVersion('synonyms')
  const source = known?.version === version ? known.source : await sourceOf(await keptGroups())
  known = { version, seenAt, source }
  return source
}

/** Every group that administrators keep, also those that do not count. */
export const keptGroups = (): Promise<KeptGroup[]> =>
  db
    .select({
      id: synonymGroups.id,
      lang: synonymGroups.lang,
      shipped: synonymGroups.shipped,
      words: synonymGroups.words,
      off: synonymGroups.off,
    })
    .from(synonymGroups)
    .where(isNull(synonymGroups.removedAt))
    .orderBy(sql`${synonymGroups.id}`)

/** What these groups and the shipped ones are together. A shipped group that is no longer there is passed over. */
export async function sourceOf(groups: KeptGroup[]): Promise<SynonymSource> {
  const without = new Set<SynonymGroup>()
  const own: SynonymGroup[] = []
  for (const { id, lang, shipped: name, words, off } of groups) {
    if (name === null) {
      if (!off) own.push({ name: `own-${id}`, words })
      continue
    }
    const group = lang === 'both' ? undefined : shippedGroup(lang, name)
    if (!group || (!off && !words.length)) continue
    without.add(group)
    if (!off) own.push(extended(group, words))
  }
  const all = await shippedSynonyms()
  return without.size + own.length ? besides(all, without, await Synonyms.of(own)) : all
}

/** A group with more words; one that works one way is asked for in more ways. */
const extended = (group: SynonymGroup, words: string[]): SynonymGroup =>
  group.asked ? { ...group, asked: [...group.asked, ...words] } : { ...group, words: [...group.words, ...words] }
