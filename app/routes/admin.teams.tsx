import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TeamForm } from '#app/accounts/components/team-form.tsx'
import { teamForm } from '#app/accounts/forms.ts'
import { listTeams, saveTeam } from '#app/accounts/teams.server.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ t }) => {
    return { teams: await listTeams(), title: t('accounts.team.title') }
  }),
)

export const action = forAdministrators(
  submit(teamForm, async ({ actor, values }) => {
    await saveTeam(actor, values)
    return { to: paths.adminTeams(), flash: { reason: 'accounts.flash.teamSaved' } }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdminTeams() {
  const t = useT()
  const { teams, title } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  const resultFor = (id: string | undefined) => (result && result.typed.id === id ? result : undefined)
  return (
    <AdminPage title={title}>
      <p className="quiet below-4">{t('accounts.team.text')}</p>
      {teams.length === 0 ? (
        <p className="empty">{t('accounts.team.empty')}</p>
      ) : (
        <table className="rows below-6">
          <thead>
            <tr>
              <th scope="col">{t('accounts.team.label')}</th>
              <th scope="col">{t('accounts.team.kindLabel')}</th>
              <th scope="col">{t('accounts.people.title')}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row">
                  {team.name}
                  <details className="fold" open={resultFor(String(team.id)) !== undefined}>
                    <summary>
                      {t('accounts.team.change')} <span className="unseen">{team.name}</span>
                    </summary>
                    <TeamForm key={team.name} team={team} result={resultFor(String(team.id))} />
                  </details>
                </th>
                <td data-label={t('accounts.team.kindLabel')}>
                  {t(team.kind === 'in-house' ? 'accounts.team.inHouse' : 'accounts.team.partner')}
                </td>
                <td data-label={t('accounts.people.title')}>{t('accounts.team.people', { count: team.people })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2 className="below-2">{t('accounts.team.add')}</h2>
      <TeamForm key={teams.length} result={resultFor(undefined)} />
    </AdminPage>
  )
}
