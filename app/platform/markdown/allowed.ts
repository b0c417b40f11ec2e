import { AWAY_REL, whereTo } from '#app/platform/markdown/links.ts'
import { pictureAt } from '#app/platform/markdown/pictures.ts'

/** Everything a post may be made of. Headings above h3 are moved down before they are stored. */
export const ALLOWED_TAGS = (
  'p br hr h3 h4 h5 h6 blockquote ul ol li details summary div pre code table caption thead tbody tfoot tr th td ' +
  'a img b strong i em u s del ins sub sup small mark kbd samp var q cite abbr dfn span bdi ruby rt rp wbr'
).split(' ')

const isOwn = (src: string) => pictureAt(src) !== null

type Rule = (value: string, tag: string) => boolean

const on = (tags: string, test: RegExp | ((value: string) => boolean)): Rule => {
  const names = tags.split(' ')
  return (value, tag) =>
    (tags === '*' || names.includes(tag)) && (test instanceof RegExp ? test.test(value) : test(value))
}

/** What a person may write. No id, name, class or style: a post neither dresses up as the page nor stands in its way. */
const WRITTEN: Record<string, Rule> = {
  href: on('a', (value) => whereTo(value) !== null),
  src: on('img', (value) => isOwn(value) || whereTo(value) === 'away'),
  alt: on('img', /^/),
  title: on('a img abbr dfn', /^/),
  width: on('img', /^\d{1,4}$/),
  height: on('img', /^\d{1,4}$/),
  start: on('ol', /^\d{1,9}$/),
  reversed: on('ol', /^/),
  open: on('details', /^/),
  align: on('th td', /^(left|center|right)$/),
  colspan: on('th td', /^\d{1,2}$/),
  rowspan: on('th td', /^\d{1,2}$/),
  lang: on('*', /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  dir: on('*', /^(ltr|rtl|auto)$/),
}

/** Before we dress the post: the language of a code block is still a class. */
export const DRAFT_ATTRIBUTES: Record<string, Rule> = { ...WRITTEN, class: on('code', /^language-[\w#+.-]{1,30}$/) }

const CLASSES: Record<string, RegExp> = {
  a: /^(?:mention|moving)$/,
  div: /^table$/,
  code: /^hljs language-[a-z]+$/,
  span: /^(?:hljs-[a-z_-]+|language-[a-z]+)(?: [a-z]+_{1,2})*$/,
}

/** What is stored: what a person wrote, and what we put around it. */
export const STORED_ATTRIBUTES: Record<string, Rule> = {
  ...WRITTEN,
  src: on('img', isOwn),
  srcset: on('img', (value) => value.split(', ').every((one) => isOwn(one.replace(/ \d{1,5}w$/, '')))),
  sizes: on('img', /^\(max-width: \d{1,3}px\) 100vw, \d{1,3}px$/),
  class: (value, tag) => CLASSES[tag]?.test(value) ?? false,
  rel: on('a', (value) => value === AWAY_REL),
  'data-thread': on('a', /^[1-9]\d{0,14}$/),
  'data-post': on('a', /^[1-9]\d{0,14}$/),
  loading: on('img', /^lazy$/),
  decoding: on('img', /^async$/),
  role: on('div', /^group$/),
  tabindex: on('div pre', /^0$/),
  'aria-label': on('div', /^/),
}
