import { z } from 'zod'
import { ALT_MAX } from '#app/uploads/limits.ts'

/** A picture for a post, added without scripts: what it shows in words, unless it is there for decoration only. */
export const addPictureForm = z
  .strictObject({
    alt: z.string().trim().max(ALT_MAX, 'uploads.alt.long').default(''),
    decoration: z.literal('on').optional(),
    next: z.string().optional(),
  })
  .refine(({ alt, decoration }) => Boolean(alt || decoration), {
    path: ['alt'],
    message: 'uploads.alt.missing',
  })
  .transform(({ alt, decoration, next }) => ({ alt: decoration ? '' : alt, next }))

/** A form with nothing but its file, or with nothing at all. */
export const pictureOnlyForm = z.strictObject({})
