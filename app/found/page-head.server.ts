import type { MetaDescriptor } from '@remix-run/node'
import type { Thing, WithContext } from 'schema-dts'
import { readBrand } from '#app/found/brand.server.ts'
import type { Card } from '#app/found/card.ts'
import { siteCard } from '#app/found/cards.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { excerpt } from '#app/platform/markdown/excerpt.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

/** Search engines show about so much of it. */
const DESCRIPTION = 160

type Page = {
  title: string
  description?: string
  /** Its one address, without the host. */
  path: string
  language: Language
  /** False for what search engines had better not list: nothing on it, or one of many parts of the same list. */
  listed?: boolean
  type?: 'website' | 'article' | 'profile'
  /** The picture of a link to it; the site's own if it has none. */
  card?: Card
  feed?: { path: string; title: string }
  /** The same in several languages, this page among them; `x-default` is for readers of all others. */
  languages?: { language: Language | 'x-default'; path: string }[]
  structured?: WithContext<Extract<Thing, object>>[]
}

/** What stands in a page's head for search engines, feed readers, and whoever shows a preview of a link to it. */
export async function pageHead(page: Page): Promise<MetaDescriptor[]> {
  const { title, path, language, listed = true, type = 'website', feed, languages = [], structured = [] } = page
  const { name } = await readBrand()
  const card = page.card ?? (await siteCard())
  const description = page.description && excerpt(page.description.replace(/\s+/g, ' ').trim(), DESCRIPTION)
  return [
    { title },
    ...(description ? [{ name: 'description', content: description }] : []),
    ...(listed ? [] : [{ name: 'robots', content: 'noindex, follow' }]),
    link('canonical', path),
    ...languages.map((other) => link('alternate', other.path, { hrefLang: other.language })),
    ...(feed ? [link('alternate', feed.path, { type: 'application/atom+xml', title: feed.title })] : []),
    property('og:site_name', `${name} community`),
    property('og:type', type),
    property('og:title', title),
    property('og:url', siteUrl() + path),
    property('og:locale', language === 'nl' ? 'nl_NL' : 'en_GB'),
    ...(description ? [property('og:description', description)] : []),
    ...cardTags(card),
    ...structured.map((thing) => ({ 'script:ld+json': thing }) as MetaDescriptor),
  ]
}

const link = (rel: string, path: string, more: Record<string, string> = {}): MetaDescriptor => ({
  tagName: 'link',
  rel,
  href: siteUrl() + path,
  ...more,
})

const property = (name: string, content: string | number): MetaDescriptor => ({
  property: name,
  content: String(content),
})

const cardTags = ({ path, width, height, alt }: Card): MetaDescriptor[] => [
  property('og:image', siteUrl() + path),
  property('og:image:type', 'image/png'),
  property('og:image:width', width),
  property('og:image:height', height),
  property('og:image:alt', alt),
  // Title, text and picture are the same: this is all that is missing for the other kind of preview.
  { name: 'twitter:card', content: 'summary_large_image' },
]
