export const WORDS_MAX = 30
export const WORD_MAX = 60
/** What may be typed in one go: more than thirty words of sixty characters, whatever stands between them. */
export const TYPED_MAX = 5000
export const QUERY_MAX = 300
/** A file, in bytes, and what may be pasted instead, in characters. */
export const FILE_MAX = 200_000
/** Groups of a community's own; each is in the memory of every process. */
export const GROUPS_MAX = 2000
