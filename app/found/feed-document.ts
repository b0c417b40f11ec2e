// RFC 4287, written by the npm package `feed`. It puts texts into CDATA and attributes as they are: what could close
// them is taken care of here.
import { Feed } from 'feed'
import { withoutControls } from '#app/found/xml.ts'

export type FeedEntry = {
  /** Stays the same whatever happens to titles. */
  id: string
  url: string
  title: string
  html: string
  author: { name: string; url: string | null }
  publishedAt: number
  updatedAt: number
  labels?: string[]
}

export type FeedDocument = {
  /** Its own address, which is what names it too. */
  self: string
  url: string
  title: string
  brand: string
  updatedAt: number
  entries: FeedEntry[]
}

/** An Atom feed. */
export function feedDocument({ self, url, title, brand, updatedAt, entries }: FeedDocument): string {
  const feed = new Feed({
    id: self,
    feed: self,
    link: url,
    title: plain(title),
    author: { name: plain(`${brand} community`) },
    updated: new Date(updatedAt),
    generator: false,
  })
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      link: entry.url,
      title: inCdata(asHtml(entry.title)),
      content: inCdata(entry.html),
      author: [{ name: plain(entry.author.name), ...(entry.author.url ? { link: entry.author.url } : {}) }],
      published: new Date(entry.publishedAt),
      date: new Date(entry.updatedAt),
      category: (entry.labels ?? []).map((label) => ({ name: attribute(label), term: attribute(label) })),
    })
  return feed.atom1()
}

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** In HTML `]]>` and `]]&gt;` are the same words. */
const inCdata = (html: string) => withoutControls(html).replaceAll(']]>', ']]&gt;')

/** The package undoes `&amp;` before it escapes: what a text really says must be escaped once more. */
const plain = (text: string) => withoutControls(text).replaceAll('&', '&amp;')

/** The package escapes `&` and quotes, and leaves `<`. */
const attribute = (text: string) => withoutControls(text).replace(/[<>]/g, '')
