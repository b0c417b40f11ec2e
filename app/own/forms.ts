import { z } from 'zod'
import { EXPORT_FORMATS } from '#app/own/export-formats.ts'

const currentPassword = z.string().min(1, 'accounts.password.missing').max(5000, 'accounts.password.long')

export const leaveForm = z.strictObject({
  /** What becomes of what somebody wrote: under a row of their own without a name, or not to be told from others'. */
  posts: z.enum(['kept', 'apart'], 'own.leave.choose'),
  currentPassword,
})
export type LeaveInput = z.output<typeof leaveForm>

export const exportForm = z.strictObject({ currentPassword, format: z.enum(EXPORT_FORMATS, 'error.form') })
