/**
 * Words of which one serves for another; `name` is for good: an administrator switches the group off by it. Where
 * something is `asked`, it works one way: who types what is asked is served by the words, and nothing else is.
 */
export type SynonymGroup = {
  readonly name: string
  readonly words: readonly string[]
  readonly asked?: readonly string[]
}

/** Groups as they are easiest to read and review: one a line, `name: word, several words` or `name: asked > word, word`. */
export const groupsOf = (lines: string): readonly SynonymGroup[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':')
      const sides = line.slice(colon + 1).split(' > ')
      const [first = [], second] = sides.map((side) => side.split(',').map((word) => word.trim()))
      const name = line.slice(0, colon).trim()
      return second ? { name, asked: first, words: second } : { name, words: first }
    })
