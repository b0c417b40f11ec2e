import { z } from 'zod'
import { title } from '#app/forum/forms.ts'
import { REASON_MAX, WORDING_MAX } from '#app/forum/limits.ts'

/** Control characters, runs of spaces, and what turns or hides text: one space, or nothing. */
const line = z.string().transform((v) =>
  v
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .toWellFormed()
    .trim(),
)

const reason = line.pipe(z.string().max(REASON_MAX, 'tools.reason.long'))

const category = z
  .string()
  .regex(/^\d{1,15}$/, 'tools.move.missing')
  .transform(Number)

export const reasonForm = z.strictObject({ reason })
/** Who may no longer answer is told why. */
export const closeForm = z.strictObject({ reason: reason.pipe(z.string().min(1, 'tools.reason.missing')) })
/** How else people ask for it. */
export const wordingForm = z.strictObject({
  text: line.pipe(z.string().min(1, 'tools.wording.noWords').max(WORDING_MAX, 'tools.wording.long')),
})
export const moveThreadForm = z.strictObject({ category, reason })
/** Another thread, by its number: one of those that were offered. */
export const targetForm = z.strictObject({ target: z.string().max(2000, 'tools.target.unknown').default(''), reason })
export type TargetInput = z.output<typeof targetForm>
export const splitForm = z.strictObject({ title, category, reason })
export type SplitInput = z.output<typeof splitForm>
