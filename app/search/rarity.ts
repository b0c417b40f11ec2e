import type { Frequencies } from '#app/search/engine.ts'

/** How much a word says: high when few documents have it (the idf of BM25); above zero for a word in all of them. */
export const rarity =
  ({ documents, of }: Frequencies) =>
  (word: string) => {
    const having = Math.min(of.get(word) ?? 0, documents)
    return Math.log(1 + (documents - having + 0.5) / (having + 0.5))
  }
