import { z } from 'zod'
import { BODY_MIN, COMMENT_MAX, REASON_MAX, TAGS_MAX, TITLE_MAX, TITLE_MIN } from '#app/forum/limits.ts'
import { splitTags, tagProblem } from '#app/forum/tag-names.ts'

/** Far above what a person writes; the renderer has its own limit and words for it. */
const BODY_MAX = 200_000

const oneLine = z.string().transform((v) => v.replace(/\s+/g, ' ').trim())

export const title = oneLine.pipe(
  z
    .string()
    .min(1, 'forum.form.title.missing')
    .min(TITLE_MIN, 'forum.form.title.short')
    .max(TITLE_MAX, 'forum.form.title.long'),
)

export const body = z
  .string()
  .max(BODY_MAX, 'forum.form.body.tooLong')
  .transform((v) => v.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1, 'forum.form.body.missing').min(BODY_MIN, 'forum.form.body.short'))

const tagList = z
  .string()
  .max(500, 'forum.form.tags.many')
  .default('')
  .superRefine((value, ctx) => {
    const problem = tagProblem(value, TAGS_MAX)
    if (problem) ctx.addIssue({ code: 'custom', message: problem })
  })
  .transform(splitTags)

export const askForm = z.strictObject({
  title,
  body,
  category: z
    .string()
    .regex(/^\d{1,15}$/, 'forum.form.category.missing')
    .transform(Number),
  tags: tagList,
})
export type AskInput = z.output<typeof askForm>

export const answerForm = z.strictObject({ body })
export const commentForm = z.strictObject({
  body: body.pipe(z.string().max(COMMENT_MAX, 'forum.form.comment.long')),
})
export const voteForm = z.strictObject({ value: z.enum(['1', '0', '-1']).transform((v) => Number(v) as -1 | 0 | 1) })
/** A question is edited with its title and place, an answer or comment without. */
export const editForm = z.union([askForm, answerForm])

const place = z.string().regex(/^(ask|thread:[1-9]\d{0,14})$/)
const DRAFT_MAX = 100_000
/** PostgreSQL keeps neither NUL nor half a character, which is what a field's limit leaves of an emoji. */
const storable = (text: string) => text.replaceAll('\0', '\uFFFD').toWellFormed()
export const draftForm = z.strictObject({
  place,
  fields: z
    .string()
    .max(DRAFT_MAX)
    .transform((text, ctx) => {
      try {
        return JSON.parse(text, (_, value) => (typeof value === 'string' ? storable(value) : value)) as unknown
      } catch {
        ctx.addIssue({ code: 'custom', message: 'error.form' })
        return z.NEVER
      }
    })
    .pipe(z.partialRecord(z.enum(['title', 'body', 'category', 'tags']), z.string())),
})
/** What stood in the question form when somebody found their answer beside it. */
export const answeredBeforeForm = z.strictObject({
  title: z.string().max(DRAFT_MAX).default('').transform(storable),
  body: z.string().max(DRAFT_MAX).default('').transform(storable),
  category: z.string().max(40).default('').transform(storable),
  tags: z.string().max(DRAFT_MAX).default('').transform(storable),
})
export const discardDraftForm = z.strictObject({ place })
const onOff = z.enum(['on', 'off']).transform((v) => v === 'on')
/** A button that is on or off: pressing it says which of the two it shall be. */
export const switchForm = z.strictObject({ value: onOff })
/** Why a solved question is open again. */
export const notSolvedForm = z.strictObject({
  reason: oneLine.pipe(z.string().min(1, 'mine.notSolved.missing').max(REASON_MAX, 'mine.notSolved.long')),
})
/** A button without fields. */
export const emptyForm = z.strictObject({})
