import type { SynonymGroup } from '#app/search/synonyms.ts'

/** What is shipped, per language. */
export const SHIPPED_SYNONYMS: readonly SynonymGroup[] = []
