import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCategories } from '#app/forum/categories.server.ts'
import { pageHead } from '#app/found/page-head.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { isAsked, readAsked } from '#app/search/choices.ts'
import { SearchPage } from '#app/search/components/search-page.tsx'
import { searchThreads } from '#app/search/search-threads.server.ts'

const SEARCHES = { name: 'search', points: 30, per: MINUTE }

export const loader = page(async ({ actor, search, ip, t, language }) => {
  const asked = readAsked(search)
  const { q } = asked
  if (isAsked(asked)) limitReads(SEARCHES, originOf(ip))
  const found = isAsked(asked) ? await searchThreads(actor, { ...asked, cursor: search.get('after') }) : null
  const head = await pageHead({
    title: q ? t('search.titleFor', { q }) : t('search.title'),
    path: paths.search({ q }),
    language,
    listed: false,
  })
  return {
    asked,
    found,
    categories: await listCategories(actor),
    head,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
