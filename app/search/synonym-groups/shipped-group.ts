import type { Language } from '#app/i18n/languages.ts'
import type { SynonymGroup } from '#app/search/synonyms/group.ts'
import { SHIPPED_SYNONYMS } from '#app/search/synonyms/shipped.ts'

let byName: Map<string, SynonymGroup> | undefined

/** A group that comes with Wijzer, by its language and name. */
export function shippedGroup(lang: Language, name: string): SynonymGroup | undefined {
  byName ??= new Map(
    Object.entries(SHIPPED_SYNONYMS).flatMap(([lang, groups]) =>
      groups.map((group) => [`${lang} ${group.name}`, group] as const),
    ),
  )
  return byName.get(`${lang} ${name}`)
}
