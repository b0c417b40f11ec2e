export const ROLES = ['member', 'ambassador', 'moderator', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Kinds of mail about the community that a member can turn off. Account mail (verification, reset) always goes. */
export const MAIL_KINDS = [
  'answer-arrived',
  'answer-accepted',
  'followed-answer',
  'followed-solved',
  'not-solved',
  'question-handled',
] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** Whoever acts: a signed-in, verified or unverified person. `null` stands for a visitor. */
export type Member = {
  id: number
  name: string
  role: Role
  teamId: number | null
  verified: boolean
  locale: 'nl' | 'en' | null
  timeZone: string | null
  createdAt: number
  /** The name of the upload that is their picture. */
  picture: string | null
}

export type Actor = Member | null

/** Webcare: the brand's own people and its partners'. */
export const isStaff = (actor: { role: Role } | null) => actor?.role === 'moderator' || actor?.role === 'administrator'
export const isAdministrator = (actor: { role: Role } | null) => actor?.role === 'administrator'

/** What categories ask for: 0 everybody, 1 members, 2 ambassadors, 3 webcare. */
export type Standing = 0 | 1 | 2 | 3

export function standingOf(actor: { role: Role } | null): Standing {
  if (!actor) return 0
  if (isStaff(actor)) return 3
  return actor.role === 'ambassador' ? 2 : 1
}
