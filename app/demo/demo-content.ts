// The shapes of the files in `content/`. `after` is minutes after the question; `by` is the key of a person.
import type { Role } from '#app/accounts/roles.ts'

export type DemoPerson = {
  key: string
  name: string
  role: Role
  team: 'webcare' | 'partner' | null
  locale: 'nl' | 'en'
  bio: string
  joinedDaysAgo: number
}
export type DemoCategory = {
  key: string
  slug: string
  name: string
  description: string
  product: string
  icon: string
  template?: string
}
export type DemoTag = { name: string; synonyms: string[] }
export type DemoPost = { by: string; after: number; body: string }
export type DemoVotes = { up?: string[]; down?: string[] }
export type DemoAnswer = DemoPost & { key: string; votes?: DemoVotes; comments?: DemoPost[] }
export type DemoThread = {
  key: string
  lang: 'nl' | 'en'
  title: string
  category: string
  tags: string[]
  by: string
  minutesAgo: number
  body: string
  votes?: DemoVotes
  comments?: DemoPost[]
  answers: DemoAnswer[]
  accepted: { answer: string; by: string; after: number } | null
}

/** The password of every demo person; production has no demo people. */
export const DEMO_PASSWORD = 'welkom-bij-merel'

/** The sign-ins that the start prints, by role. */
export const DEMO_SIGN_INS = [
  { role: 'member', key: 'fenna' },
  { role: 'ambassador', key: 'sanne' },
  { role: 'moderator', key: 'milan' },
  { role: 'administrator', key: 'ingrid' },
] as const

export const DEMO_DOMAIN = 'merel.example'

export const demoEmail = (key: string) => `${key}@${DEMO_DOMAIN}`
