/** Words of which one serves for another. `name` is for good: an administrator switches the group off by it. */
export type SynonymGroup = { readonly name: string; readonly words: readonly string[] }

/** Groups as they are easiest to read and review: one a line, `name: word, word, several words`. */
export const groupsOf = (lines: string): readonly SynonymGroup[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':')
      const words = line.slice(colon + 1).split(',')
      return { name: line.slice(0, colon).trim(), words: words.map((word) => word.trim()) }
    })
