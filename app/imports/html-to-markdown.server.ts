import { createContext, Script } from 'node:vm'
import { createConverter } from '#app/imports/markdown-rules.ts'
import { cleanText } from '#app/imports/row-fields.ts'
import { checkHtml } from '#app/platform/markdown/limits.ts'

/** Longer than any post of a real site. */
const LONGEST_HTML = 200_000
const DEADLINE_MS = 1000

// In the highlighter's own words: `<!-- language: lang-py -->` before a block of code.
const LANGUAGE_HINT = /<!-- language(?:-all)?: (?:lang-)?([\w#+.-]{1,30}) -->\s{0,20}<pre\b[^<>]{0,200}>/g

let sandbox = createContext({ convert: converter(), html: '' })
const convert = new Script('convert(html)')

function converter() {
  const service = createConverter()
  return (html: string) => service.turndown(html)
}

/** The Markdown of a post's HTML, or null for one that nests or takes too much. Never takes longer than a second. */
export function markdownOfHtml(html: string): string | null {
  if (html.length > LONGEST_HTML || checkHtml(html)) return null
  sandbox.html = html
    .replace(LANGUAGE_HINT, (_, language: string) => `<pre class="lang-${language}">`)
    // What could reach out of the element that turndown works in, and a number that it would count to.
    .replace(/<\/?x-turndown/gi, '<i')
    .replace(/(colspan|start)\s*=\s*["']?\d{3,}/gi, '$1="1')
  try {
    // Hostile input can keep regular expressions busy for hours: only a deadline from outside ends that.
    return cleanText(convert.runInContext(sandbox, { timeout: DEADLINE_MS }) as string)
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT' && !(problem instanceof RangeError)) throw problem
    sandbox = createContext({ convert: converter(), html: '' })
    return null
  }
}
