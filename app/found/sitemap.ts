// https://www.sitemaps.org/protocol.html
import { xmlText } from '#app/found/xml.ts'

/** An address, and when what it shows last changed. */
export type Place = { url: string; changedAt?: number }

const entry = (tag: 'url' | 'sitemap', { url, changedAt }: Place) =>
  `<${tag}><loc>${xmlText(url)}</loc>${changedAt === undefined ? '' : `<lastmod>${new Date(changedAt).toISOString()}</lastmod>`}</${tag}>`

const document = (root: 'urlset' | 'sitemapindex', entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`

/** One page of addresses. */
export const sitemap = (places: Place[]) =>
  document(
    'urlset',
    places.map((place) => entry('url', place)),
  )

/** The list of those pages. */
export const sitemapIndex = (pages: Place[]) =>
  document(
    'sitemapindex',
    pages.map((page) => entry('sitemap', page)),
  )
