export const ROLES = ['member', 'ambassador', 'moderator', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Kinds of mail about the community that a member can turn off. Account mail (verification, reset) always goes. */
export const MAIL_KINDS = ['answer-arrived', 'answer-accepted'] as const
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
}

export type Actor = Member | null

/** Webcare: the brand's own people and its partners'. */
export const isStaff = (actor: { role: Role } | null) => actor?.role === 'moderator' || actor?.role === 'administrator'
export const isAdministrator = (actor: { role: Role } | null) => actor?.role === 'administrator'
