import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageHead } from '#app/found/page-head.server.ts'
import { page } from '#app/http/page.server.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { isAsked, readAsked } from '#app/search/choices.ts'
import { searchAddress } from '#app/search/components/search-address.ts'
import { SearchPage } from '#app/search/components/search-page.tsx'
import { readResultsPage } from '#app/search/results-page.server.ts'
import { readSearchStart } from '#app/search/search-start.server.ts'

const SEARCHES = { name: 'search', points: 30, per: MINUTE }

export const loader = page(async ({ actor, search, ip, t, language }) => {
  const asked = readAsked(search)
  limitReads(SEARCHES, originOf(ip))
  const after = search.get('after')
  const head = await pageHead({
    title: asked.q ? t('search.titleFor', { q: asked.q }) : t('search.title'),
    path: searchAddress(asked),
    language,
    listed: false,
  })
  return {
    asked,
    further: Boolean(after),
    found: isAsked(asked) ? await readResultsPage(actor, asked, after) : null,
    start: isAsked(asked) ? null : await readSearchStart(actor),
    head,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
