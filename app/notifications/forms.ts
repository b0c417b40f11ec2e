import { z } from 'zod'

/** The button of our page, or what a mail program sends for its reader (RFC 8058). */
export const unsubscribeForm = z.strictObject({
  'List-Unsubscribe': z.literal('One-Click').optional(),
  undo: z.literal('yes').optional(),
})
