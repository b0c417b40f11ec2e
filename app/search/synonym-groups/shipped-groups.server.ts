import type { Actor } from '#app/accounts/roles.ts'
import { isLanguage, type Language } from '#app/i18n/languages.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'
import { hold } from '#app/search/synonym-groups/read-groups.server.ts'
import { shippedGroup } from '#app/search/synonym-groups/shipped-group.ts'
import type { SynonymGroup } from '#app/search/synonyms/group.ts'
import { SHIPPED_THEMES } from '#app/search/synonyms/shipped.ts'
import { type KeptGroup, keptGroups } from '#app/search/synonyms-in-force.server.ts'

const PER_PAGE = 50

type Asked = {
  lang: Language
  /** One theme; otherwise all. */
  theme?: string | undefined
  q?: string
  /** Only those that were switched off or have words besides their own. */
  changed?: boolean
  cursor?: string | null
}

/** One page of the groups that come with Wijzer, with what administrators changed about them. */
export async function readShippedGroups(actor: Actor, { lang, theme, q = '', changed = false, cursor }: Asked) {
  authorize(canChangeSynonyms(actor))
  const themes = SHIPPED_THEMES[lang]
  const kept = await keptOf(lang)
  const wanted = theme !== undefined && Object.hasOwn(themes, theme) ? [theme] : Object.keys(themes)
  const fitting = wanted
    .flatMap((theme) => themes[theme]!.map((group) => ({ theme, ...changedGroup(group, kept.get(group.name)) })))
    .filter(
      ({ words, asked, more, off }) => hold([...words, ...asked, ...more], q) && (!changed || off || more.length > 0),
    )
  const from = Math.max(0, decodeCursor(cursor, 1)?.[0] ?? 0)
  return {
    groups: fitting.slice(from, from + PER_PAGE),
    total: fitting.length,
    themes: Object.entries(themes).map(([name, { length }]) => ({ name, count: length })),
    next: from + PER_PAGE < fitting.length ? encodeCursor([from + PER_PAGE]) : null,
  }
}

/** One of them. Throws `not-found`. */
export async function readShippedGroup(actor: Actor, { lang, name }: { lang: Language; name: string }) {
  authorize(canChangeSynonyms(actor))
  const group = shippedGroup(lang, name)
  if (!group) throw notFound()
  return changedGroup(group, (await keptOf(lang)).get(name))
}

export type ShippedGroup = Awaited<ReturnType<typeof readShippedGroup>>

/** How many groups there are of both kinds, and of how many that are shipped something was changed. */
export async function countGroups(actor: Actor) {
  authorize(canChangeSynonyms(actor))
  const kept = await keptGroups()
  const own = kept.filter(({ shipped }) => shipped === null).length
  const shipped = Object.values(SHIPPED_THEMES).flatMap((themes) => Object.values(themes).flat()).length
  const changed = kept.filter(({ shipped, off, words }) => shipped !== null && (off || words.length > 0)).length
  return { own, shipped, changed }
}

async function keptOf(lang: Language) {
  const kept = (await keptGroups()).filter((group) => group.shipped !== null && group.lang === lang)
  return new Map(kept.map((group) => [group.shipped!, group]))
}

const changedGroup = ({ name, words, asked = [] }: SynonymGroup, kept: KeptGroup | undefined) => ({
  name,
  words,
  /** What is typed where the group works one way: it is served by the words, and not the other way round. */
  asked,
  /** What administrators added. */
  more: kept?.words ?? [],
  off: kept?.off ?? false,
})

/** Language and name of a group, from an address. Throws `not-found` for anything else. */
export function groupNamed({ lang, name }: Record<string, string | undefined>) {
  if (!isLanguage(lang) || !name || !shippedGroup(lang, name)) throw notFound()
  return { lang, name }
}
