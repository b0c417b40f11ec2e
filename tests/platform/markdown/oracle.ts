import { JSDOM } from 'jsdom'
import { createSanitizers } from '#app/platform/markdown/sanitize.server.ts'

const TAGS = new Set(
  (
    'p br hr h3 h4 h5 h6 blockquote ul ol li details summary div pre code table caption thead tbody tfoot tr th td ' +
    'a img b strong i em u s del ins sub sup small mark kbd samp var q cite abbr dfn span bdi ruby rt rp wbr'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  (
    'href src alt title width height start reversed open align colspan rowspan lang dir class rel loading decoding srcset sizes role tabindex ' +
    'aria-label'
  ).split(' '),
)
const CLASSES = /^(table|mention|moving|hljs language-[a-z]+|(hljs-[a-z_-]+|language-[a-z]+)( [a-z]+_+)*)$/
const OWN = /^\/media\/[0-9a-f]{32}-\d+\.webp$/
const { window } = new JSDOM('')
const { stored } = await createSanitizers(window)

/** Everything in this HTML that a browser should never be given, in words. It shares no list with the renderer. */
export function faultsIn(html: string): string[] {
  const { body, head } = new window.DOMParser().parseFromString(
    `<!doctype html><body><main>${html}</main>`,
    'text/html',
  )
  const faults: string[] = []
  if (head.childNodes.length > 0) faults.push('something moved to the head')
  if (body.childNodes.length !== 1) faults.push('something broke out of its container')
  for (const element of body.querySelectorAll('main *')) {
    const tag = element.localName
    if (!TAGS.has(tag)) faults.push(`<${tag}>`)
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(`foreign <${tag}>`)
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name)) faults.push(`${tag} ${name}`)
      if (name === 'class' && !CLASSES.test(value)) faults.push(`class ${value}`)
      if (name === 'src' && !OWN.test(value)) faults.push(`src ${value}`)
      if (name === 'srcset' && !value.split(', ').every((one) => OWN.test(one.replace(/ \d+w$/, ''))))
        faults.push(`srcset ${value}`)
      if (name === 'href' && !goesSomewhereFair(element, value)) faults.push(`href ${value}`)
    }
  }
  if (stored(html) !== html) faults.push('sanitising once more changes it')
  return faults
}

function goesSomewhereFair(link: Element, href: string) {
  const url = new URL(href, 'https://community.test/t/1')
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return false
  const leaves = url.protocol.startsWith('http') && url.host !== 'community.test'
  return !leaves || link.getAttribute('rel') === 'nofollow ugc noopener'
}
