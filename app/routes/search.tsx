import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCategories } from '#app/forum/categories.server.ts'
import { pageHead } from '#app/found/page-head.server.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { SearchPage } from '#app/search/components/search-page.tsx'
import { searchThreads } from '#app/search/search-threads.server.ts'

const SEARCHES = { name: 'search', points: 30, per: MINUTE }
const MAX_QUERY = 300

export const loader = page(async ({ actor, search, ip, t, language }) => {
  const q = (search.get('q') ?? '').slice(0, MAX_QUERY).trim()
  const solved = search.get('solved') === '1' ? true : search.get('solved') === '0' ? false : undefined
  const category = search.get('category') || undefined
  const tag = search.get('tag') || undefined
  const asked = q !== '' || category !== undefined || tag !== undefined || solved !== undefined
  if (asked) limitReads(SEARCHES, originOf(ip))
  const found = asked
    ? await searchThreads(actor, { q, category, tag, solved, cursor: search.get('after') ?? undefined })
    : null
  const head = await pageHead({
    title: q ? t('search.titleFor', { q }) : t('search.title'),
    path: paths.search({ q }),
    language,
    listed: false,
  })
  return {
    q,
    category,
    tag,
    solved,
    found,
    categories: await listCategories(actor),
    head,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
