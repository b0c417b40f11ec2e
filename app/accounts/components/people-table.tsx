import { Link } from '@remix-run/react'
import { RoleForm } from '#app/accounts/components/role-form.tsx'
import type { Role } from '#app/accounts/roles.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

type Person = {
  id: number
  name: string
  email: string | null
  verified: boolean
  role: Role
  teamId: number | null
  team: { name: string } | null
  createdAt: number
  me: boolean
}
type Props = { people: Person[]; teams: { id: number; name: string }[]; result: FormResult | undefined }

/** People with their addresses and roles, for administrators. */
export function PeopleTable({ people, teams, result }: Props) {
  const t = useT()
  return (
    <table className="rows">
      <caption>{t('accounts.people.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('accounts.people.name')}</th>
          <th scope="col">{t('accounts.people.email')}</th>
          <th scope="col">{t('accounts.role.label')}</th>
          <th scope="col">{t('accounts.people.joined')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <Link to={`/people/${person.id}`}>{person.name}</Link>
            </th>
            <td data-label={t('accounts.people.email')}>
              <Address person={person} />
            </td>
            <td data-label={t('accounts.role.label')}>
              {t(`accounts.role.${person.role}`)}
              {person.team && `, ${person.team.name}`}{' '}
              {person.me ? (
                <span className="quiet">({t('accounts.people.you')})</span>
              ) : (
                <RoleForm
                  person={person}
                  teams={teams}
                  result={result?.typed.member === String(person.id) ? result : undefined}
                />
              )}
            </td>
            <td data-label={t('accounts.people.joined')}>
              <Time at={person.createdAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Address({ person: { email, verified } }: { person: Person }) {
  const t = useT()
  if (!email) return <span className="quiet">{t('accounts.people.noEmail')}</span>
  return (
    <span>
      {email} {!verified && <span className="quiet">({t('accounts.people.unverified')})</span>}
    </span>
  )
}
