import { Fragment, type ReactNode } from 'react'
import type { Role } from '#app/accounts/roles.ts'
import { Face } from '#app/ui/face.tsx'
import { useSpeech } from '#app/ui/words.tsx'

type Person = {
  id: number
  name: string
  role: Role
  bio: string
  createdAt: number
  picture: string | null
  team: { name: string; kind: 'in-house' | 'partner' } | null
}
type Props = { person: Person; children?: ReactNode }

/** Who somebody is: face, name, role, since when, and in their own words. */
export function ProfileHead({ person, children }: Props) {
  const { t, language, timeZone } = useSpeech()
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone }).format(person.createdAt)
  return (
    <div className="profile">
      <Face person={person} size="large" />
      <div>
        <h1>{person.name}</h1>
        <p className="row">
          <RoleOf person={person} />
          <span>{t('accounts.profile.since', { when: month })}</span>
          {children}
        </p>
      </div>
      {person.bio && (
        <p dir="auto">
          {person.bio.split('\n').map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move
            <Fragment key={i}>
              {i > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}

function RoleOf({ person: { role, team } }: { person: Person }) {
  const { t } = useSpeech()
  if (role === 'member') return null
  return (
    <span className="role">
      {t(`accounts.role.${role}`)}
      {team && `, ${team.name} (${t(`accounts.profile.team.${team.kind}`)})`}
    </span>
  )
}
