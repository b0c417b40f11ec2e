import type { MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { PeopleTable } from '#app/accounts/components/people-table.tsx'
import { roleForm } from '#app/accounts/forms.ts'
import { listMembers, readMember } from '#app/accounts/members.server.ts'
import { setRole } from '#app/accounts/set-role.server.ts'
import { listTeams } from '#app/accounts/teams.server.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, search, t }) => {
    const q = search.get('q') ?? ''
    const [cursor] = decodeCursor(search.get('after'), 1) ?? []
    const { people, nextCursor } = await listMembers({ q, cursor })
    return {
      people: people.map((person) => ({ ...person, me: person.id === actor?.id })),
      teams: (await listTeams()).map(({ id, name }) => ({ id, name })),
      q,
      next: nextCursor === null ? null : encodeCursor([nextCursor]),
      paged: cursor !== undefined,
      title: t('accounts.people.title'),
    }
  }),
)

export const action = forAdministrators(
  submit(roleForm, async ({ actor, values, url }) => {
    await setRole(actor, { memberId: values.member, role: values.role, team: values.team })
    const member = await readMember(values.member)
    return {
      to: url.pathname + url.search,
      flash: { reason: 'accounts.flash.roleSaved', values: { name: member?.name ?? '' } },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AdminPeople() {
  const t = useT()
  const { people, teams, q, next, paged, title } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  const pathTo = (after?: string) => paths.adminPeople({ q, after })
  return (
    <AdminPage title={title}>
      <Form method="get" className="inline start below-4" role="search">
        <div className="field">
          <label htmlFor="people-q">{t('accounts.people.search')}</label>
          <input id="people-q" name="q" type="search" defaultValue={q} key={q} maxLength={200} />
        </div>
        <button type="submit" className="button plain">
          {t('accounts.people.find')}
        </button>
      </Form>
      {people.length === 0 ? (
        <p className="empty">{t('accounts.people.none')}</p>
      ) : (
        <PeopleTable people={people} teams={teams} result={result} />
      )}
      <Pager
        next={next && pathTo(next)}
        first={paged ? pathTo() : null}
        nextWord={t('accounts.people.older')}
        firstWord={t('accounts.people.toNewest')}
      />
    </AdminPage>
  )
}
