import { z } from 'zod'
import { GROUP_LANGUAGES } from '#app/search/synonym-groups/group-state.ts'
import { splitWords } from '#app/search/synonym-groups/group-words.ts'
import { FILE_MAX, QUERY_MAX, TYPED_MAX } from '#app/search/synonym-groups/limits.ts'

const words = z.string().max(TYPED_MAX, 'synonyms.words.tooMuch').transform(splitWords)
const lang = z.enum(GROUP_LANGUAGES, 'error.form')
/** What the preview tried comes along when the group is saved, and is nobody's business then. */
const q = z.string().max(QUERY_MAX, 'error.form').optional()

export const groupForm = z.strictObject({ lang, words, q })
export const moreWordsForm = z.strictObject({ words, q })
export const switchForm = z.strictObject({ on: z.enum(['yes', 'no'], 'error.form').transform((on) => on === 'yes') })
export const groupFileForm = z.strictObject({ lang, text: z.string().max(FILE_MAX, 'synonyms.file.large').default('') })
