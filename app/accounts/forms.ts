import { z } from 'zod'
import { cleanEmail, emailProblem } from '#app/accounts/addresses.ts'
import { cleanName, nameProblem } from '#app/accounts/names.ts'
import { ROLES } from '#app/accounts/roles.ts'

export const BIO_MAX = 500
const TEAM_NAME_MAX = 60

/** Refuses with the path of a message that a rule gives. */
const ruled = (problemOf: (value: string) => string | null) =>
  z.string().superRefine((value, ctx) => {
    const problem = problemOf(value)
    if (problem) ctx.addIssue({ code: 'custom', message: problem })
  })

const name = ruled(nameProblem).transform(cleanName)
const email = ruled(emailProblem).transform(cleanEmail)
/** Only what sign-in needs; what may become a password is the use case's to say. */
const password = z.string().min(1, 'accounts.password.missing').max(5000, 'accounts.password.long')

export const signUpForm = z.strictObject({ name, email, password })
export type SignUpInput = z.output<typeof signUpForm>

/** Takes any text for an address: a wrong one is simply nobody's. */
export const signInForm = z.strictObject({
  email: z.string().trim().min(1, 'accounts.email.missing').max(1000, 'accounts.email.wrong'),
  password,
})

export const requestMailForm = z.strictObject({ email })
export const resetPasswordForm = z.strictObject({ password })
export const changePasswordForm = z.strictObject({ currentPassword: password, password })
export const changeEmailForm = z.strictObject({ email, currentPassword: password })
export type EmailChangeInput = z.output<typeof changeEmailForm>

/** Which of one's own browsers to sign out. */
export const endSessionForm = z.strictObject({ session: z.string().regex(/^[\w-]{16}$/, 'error.form') })

const isTimeZone = (zone: string) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone)

/** Control characters but line breaks, and those that turn or hide text. */
const INVISIBLE = /(?!\n)[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

export const profileForm = z.strictObject({
  name,
  bio: z
    .string()
    .max(10 * BIO_MAX, 'accounts.bio.long')
    .transform((value) => value.replaceAll('\r\n', '\n').replace(INVISIBLE, '').trim())
    .refine((value) => [...value].length <= BIO_MAX, 'accounts.bio.long'),
  /** Empty follows the browser. */
  locale: z.enum(['', 'nl', 'en'], 'accounts.locale.unknown').transform((value) => value || null),
  /** Empty follows the site. */
  timeZone: z
    .string()
    .refine((value) => value === '' || isTimeZone(value), 'accounts.timeZone.unknown')
    .transform((value) => value || null),
})
export type ProfileInput = z.output<typeof profileForm>

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** One checkbox a kind of mail; ticked means wanted. */
export const mailPreferencesForm = z.strictObject({
  'answer-arrived': ticked,
  'answer-accepted': ticked,
  'followed-answer': ticked,
  'followed-solved': ticked,
  'not-solved': ticked,
  'question-handled': ticked,
})
export type MailPreferences = z.output<typeof mailPreferencesForm>

const number = z
  .string()
  .regex(/^\d{1,15}$/, 'accounts.team.unknown')
  .transform(Number)

export const roleForm = z.strictObject({
  member: number,
  role: z.enum(ROLES, 'accounts.role.unknown'),
  team: z.union([z.literal('').transform(() => null), number]),
})
export type RoleInput = z.output<typeof roleForm>

export const teamForm = z.strictObject({
  /** Absent for a new one. */
  id: number.optional(),
  name: z
    .string()
    .transform((value) => value.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim())
    .pipe(z.string().min(1, 'accounts.team.missing').max(TEAM_NAME_MAX, 'accounts.team.long')),
  kind: z.enum(['in-house', 'partner'], 'accounts.team.kind'),
})
export type TeamInput = z.output<typeof teamForm>

/** A button without fields. */
export const noFields = z.strictObject({})
