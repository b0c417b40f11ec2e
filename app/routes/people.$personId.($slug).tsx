import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ProfileHead } from '#app/accounts/components/profile-head.tsx'
import { readProfile } from '#app/accounts/members.server.ts'
import type { Actor } from '#app/accounts/roles.ts'
import { PersonAnswers } from '#app/forum/components/person-answers.tsx'
import { PersonTabs } from '#app/forum/components/person-tabs.tsx'
import { ThreadList } from '#app/forum/components/thread-list.tsx'
import { answersOf, countsOf, questionsOf } from '#app/forum/person-posts.server.ts'
import { listHead } from '#app/found/list-head.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { Pager } from '#app/ui/pager.tsx'
import { useT } from '#app/ui/words.tsx'

const SHOWS = ['questions', 'answers', 'solutions'] as const
type Show = (typeof SHOWS)[number]

export const loader = page(async ({ actor, params, search, t, language, url, settings }) => {
  const person = await readProfile(idFrom(params.personId))
  const counts = await countsOf(actor, person.id)
  const show = SHOWS.find((known) => known === search.get('show')) ?? mostTold(counts)
  const list = await listOf(actor, person.id, show, search.get('after'))
  const head = await listHead({
    title: t('accounts.profile.title', { name: person.name }),
    description: t('found.person', { name: person.name, brand: settings.brandName }),
    path: paths.person(person),
    url,
    language,
    filled: counts.questions + counts.answers > 0,
  })
  return {
    person,
    counts,
    show,
    list,
    paged: search.has('after'),
    mine: actor?.id === person.id,
    head,
  }
})

/** Whoever mostly answers is known by their answers. */
const mostTold = ({ questions, answers }: Record<Show, number>): Show => (answers > questions ? 'answers' : 'questions')

async function listOf(actor: Actor, personId: number, show: Show, cursor: string | null) {
  if (show !== 'questions')
    return { threads: [], ...(await answersOf(actor, personId, { solutions: show === 'solutions', cursor })) }
  return { answers: [], ...(await questionsOf(actor, personId, cursor)) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function Person() {
  const t = useT()
  const { person, counts, show, list, paged, mine } = useLoaderData<typeof loader>()
  const pathTo = (query: Record<string, string>) => `${paths.person(person)}?${new URLSearchParams(query)}`
  return (
    <main id="main" className="wide one">
      <ProfileHead person={person}>
        {mine && <Link to={paths.settings()}>{t('accounts.profile.edit')}</Link>}
      </ProfileHead>
      <PersonTabs name={person.name} current={show} counts={counts} pathTo={(other) => pathTo({ show: other })} />
      <h2 className="unseen">{t(`accounts.profile.${show}`)}</h2>
      {list.threads.length + list.answers.length === 0 ? (
        <p className="empty">{t(`accounts.profile.none.${show}`, { name: person.name })}</p>
      ) : show === 'questions' ? (
        <ThreadList threads={list.threads} />
      ) : (
        <PersonAnswers answers={list.answers} />
      )}
      <Pager
        next={list.next && pathTo({ show, after: list.next })}
        first={paged ? pathTo({ show }) : null}
        nextWord={t('accounts.profile.older')}
        firstWord={t('accounts.profile.toNewest')}
      />
    </main>
  )
}
