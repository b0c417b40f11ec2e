import { ROLES, type Role } from '#app/accounts/roles.ts'
import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = {
  person: { id: number; name: string; role: Role; teamId: number | null }
  teams: { id: number; name: string }[]
  /** What the last try for this person came back with. */
  result: FormResult | undefined
}

/** Gives somebody a role and a team; folded away until it is wanted. */
export function RoleForm({ person, teams, result }: Props) {
  const t = useT()
  return (
    <details className="fold" open={result !== undefined}>
      <summary>
        {t('accounts.people.change')} <span className="unseen">{person.name}</span>
      </summary>
      <SentForm name={`role-${person.id}`} result={result} className="inline" keepScroll>
        <input type="hidden" name="member" value={person.id} />
        <Field name="role" label={t('accounts.role.label')} defaultValue={person.role}>
          {(control) => (
            <select {...control}>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`accounts.role.${role}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          name="team"
          label={t('accounts.team.label')}
          defaultValue={person.teamId === null ? '' : String(person.teamId)}
        >
          {({ required: _, ...control }) => (
            <select {...control}>
              <option value="">{t('accounts.team.none')}</option>
              {teams.map((team) => (
                <option key={team.id} value={team.id}>
                  {team.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <SendButton>{t('accounts.people.save')}</SendButton>
      </SentForm>
    </details>
  )
}
