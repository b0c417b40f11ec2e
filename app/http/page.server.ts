import type { LoaderFunctionArgs } from '@remix-run/node'
import { refusal } from '#app/http/decline.server.ts'
import { type Visit, visitOf } from '#app/http/visit.server.ts'
import { Declined, notFound } from '#app/platform/errors.ts'

export type PageVisit = Visit & {
  params: Record<string, string | undefined>
  url: URL
  search: URLSearchParams
  request: Request
}

/** A loader: says who visits and what they ask for; a domain's refusal becomes the right page. */
export function page<Result>(read: (visit: PageVisit) => Promise<Result> | Result) {
  return async ({ request, context, params }: LoaderFunctionArgs): Promise<Result> => {
    const url = new URL(request.url)
    try {
      return await read({ ...(await visitOf(request, context)), params, url, search: url.searchParams, request })
    } catch (problem) {
      if (problem instanceof Declined) throw refusal(problem, url.pathname + url.search)
      throw problem
    }
  }
}

/** The loader of an address that only takes a button's press. */
export const buttonOnly = page(({ method }) => {
  if (method === 'GET' || method === 'HEAD') throw notFound()
  return null
})

/** A row's number from the address; throws `not-found` for anything else. */
export function idFrom(text: string | undefined) {
  if (!text || !/^[1-9]\d{0,14}$/.test(text)) throw notFound()
  return Number(text)
}
