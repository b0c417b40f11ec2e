import { highlight } from '#app/platform/markdown/highlight.ts'
import { AWAY_REL, whereTo } from '#app/platform/markdown/links.ts'
import { findMentions, type Mentions } from '#app/platform/markdown/mentions.ts'
import { type Pictures, pictureAt, pictureAttributes } from '#app/platform/markdown/pictures.ts'
import { bareLinks, MOST_THREAD_LINKS, ownLink } from '#app/platform/markdown/thread-links.ts'

/** Most links to people in one post, so that a thousand times the same name stays a light page. */
const MOST_MENTIONS = 100

/** Longest code that gets colours, all blocks of a post together. */
const MOST_CODE = 10_000

type Known = { mentions: Mentions; pictures: Pictures; home: string }

/** Puts our own markup around what a person wrote: the only place where classes and roles come from. */
export function dress(body: HTMLElement, { mentions, pictures, home }: Known) {
  lowerHeadings(body)
  keepOwnPictures(body, pictures)
  markLinks(body)
  linkMentions(body, mentions)
  markThreadLinks(body, home)
  colourCode(body)
  wrapTables(body)
  dropStrays(body)
}

/** The page has h1 and h2: the highest heading in a post is h3. */
function lowerHeadings(body: HTMLElement) {
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(Number(heading.tagName.slice(1)) + 2, 6)
    const lower = body.ownerDocument.createElement(`h${level}`)
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value)
    lower.append(...heading.childNodes)
    heading.replaceWith(lower)
  }
}

/** A picture from elsewhere would tell its host who reads what: it becomes a link to it. Of ours, only what is known. */
function keepOwnPictures(body: HTMLElement, pictures: Pictures) {
  for (const image of body.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? ''
    const alt = image.getAttribute('alt') ?? ''
    const name = pictureAt(source)
    const stored = name && pictures.get(name)
    if (stored) showPicture(image, alt, pictureAttributes(name, stored))
    else if (name || !source || image.closest('a')) image.replaceWith(alt || (name ? '' : source))
    else image.replaceWith(linkTo(source, alt || source, body))
  }
}

/** It leads to its largest size, or to its animation: nothing moves by itself. Decoration leads nowhere. */
function showPicture(image: HTMLElement, alt: string, picture: ReturnType<typeof pictureAttributes>) {
  for (const { name } of [...image.attributes]) if (name !== 'title') image.removeAttribute(name)
  for (const [name, value] of Object.entries(picture?.image ?? {})) if (value !== null) image.setAttribute(name, value)
  image.setAttribute('alt', alt)
  image.setAttribute('loading', 'lazy')
  image.setAttribute('decoding', 'async')
  if (!picture || !alt.trim() || image.closest('a')) return
  const link = linkTo(picture.whole, '', image)
  if (picture.moves) link.className = 'moving'
  image.replaceWith(link)
  link.append(image)
}

function linkTo(href: string, text: string, { ownerDocument }: HTMLElement) {
  const link = ownerDocument.createElement('a')
  link.setAttribute('href', href)
  link.textContent = text
  return link
}

/** A link says where it goes, also when nobody wrote a text for it; one without a place to go is only its text. */
function markLinks(body: HTMLElement) {
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? ''
    const where = whereTo(href)
    if (!href || !where) {
      link.replaceWith(...link.childNodes)
      continue
    }
    if (where === 'away') link.setAttribute('rel', AWAY_REL)
    const named = link.textContent?.trim() || link.querySelector('img:not([alt=""])')
    if (!named) link.append(href)
  }
}

/** The pieces of text with a sign in them that are neither a link nor code. */
function textsWith(sign: string, body: HTMLElement) {
  const texts: Text[] = []
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts.filter((text) => text.data.includes(sign) && !text.parentElement?.closest('a, code, pre, kbd, samp'))
}

function linkMentions(body: HTMLElement, mentions: Mentions) {
  if (mentions.size === 0) return
  const { ownerDocument } = body
  let room = MOST_MENTIONS
  for (const text of textsWith('@', body)) {
    if (room === 0) break
    const found = findMentions(text.data, mentions).slice(0, room)
    room -= found.length
    // From the back, so that the places of those before stay right.
    for (const { start, end, id, name } of found.toReversed()) {
      const link = ownerDocument.createElement('a')
      link.setAttribute('href', `/people/${Math.trunc(id)}`)
      link.className = 'mention'
      link.textContent = `@${name}`
      text.splitText(end)
      text.splitText(start).replaceWith(link)
    }
  }
}

/**
 * Links to threads and posts of this site that nobody gave a text: they are shown by their titles, which is done when
 * they are read, since titles change and not everybody may know them.
 */
function markThreadLinks(body: HTMLElement, home: string) {
  let room = MOST_THREAD_LINKS
  const mark = (written: string) => {
    const link = ownLink(written, home)
    if (!link || room === 0) return null
    room -= 1
    const marked = linkTo(link.path, written, body)
    marked.setAttribute(`data-${link.kind}`, String(link.id))
    return marked
  }
  for (const link of body.querySelectorAll('a')) {
    const text = link.textContent?.trim() ?? ''
    const [from, to] = [ownLink(text, home), ownLink(link.getAttribute('href') ?? '', home)]
    if (link.childElementCount || !from || from.path !== to?.path) continue
    const marked = mark(text)
    if (marked) link.replaceWith(marked)
  }
  for (const text of textsWith('/', body)) {
    // The first of them, and from the back, so that the places of those before stay right.
    for (const { start, end, path } of bareLinks(text.data).slice(0, room).toReversed()) {
      const marked = mark(path)
      if (!marked) continue
      text.splitText(end)
      text.splitText(start).replaceWith(marked)
    }
  }
}

/** Wide code scrolls, so it can be reached by keyboard too. Colours only when the fence names its language. */
function colourCode(body: HTMLElement) {
  let room = MOST_CODE
  for (const block of body.querySelectorAll('pre')) block.setAttribute('tabindex', '0')
  for (const code of body.querySelectorAll('code[class]')) {
    const language = code.className.replace('language-', '')
    const text = code.textContent ?? ''
    code.removeAttribute('class')
    if (code.parentElement?.tagName !== 'PRE' || code.childElementCount > 0 || text.length > room) continue
    const coloured = highlight(text, language)
    if (!coloured) continue
    room -= text.length
    code.className = `hljs language-${coloured.language}`
    code.innerHTML = coloured.html
  }
}

/** A wide table scrolls by keyboard as well. Its name for screen readers is its own header, in the post's language. */
function wrapTables(body: HTMLElement) {
  for (const table of body.querySelectorAll('table')) {
    const wrapper = body.ownerDocument.createElement('div')
    wrapper.className = 'table'
    wrapper.setAttribute('role', 'group')
    wrapper.setAttribute('tabindex', '0')
    const titles = [...table.querySelectorAll(table.caption ? 'caption' : 'th')].slice(0, 8)
    const label = titles
      .map((title) => title.textContent?.trim())
      .filter(Boolean)
      .join(', ')
    if (label) wrapper.setAttribute('aria-label', label.slice(0, 120))
    table.replaceWith(wrapper)
    wrapper.append(table)
  }
}

/** Headings without words, and list items and summaries without their list or details, only confuse a screen reader. */
function dropStrays(body: HTMLElement) {
  for (const heading of body.querySelectorAll('h3, h4, h5, h6, summary')) {
    if (!heading.textContent?.trim() && !heading.querySelector('img')) heading.remove()
  }
  for (const stray of body.querySelectorAll('li, summary')) {
    if (!stray.parentElement?.matches(stray.tagName === 'LI' ? 'ul, ol' : 'details'))
      stray.replaceWith(...stray.childNodes)
  }
}
