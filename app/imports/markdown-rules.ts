import { tables } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'
import { escapeInLink, escapeMarkdown } from '#app/imports/escape-markdown.ts'

/** Written as HTML where Markdown has no sign for it; our renderer keeps them. */
const KEPT = ['sup', 'sub', 'kbd', 'ins', 'u', 'mark', 'small', 'abbr', 'cite', 'q', 'samp', 'var', 'dfn'] as const
const NEVER_SHOWN = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'title',
  'head',
] as const

/** Turns the HTML of a post into Markdown that our renderer shows with the same words in the same places. */
export function createConverter() {
  const converter = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    br: '',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  })
  converter.escape = escapeMarkdown
  converter.use(tables)
  converter.remove(NEVER_SHOWN as unknown as TurndownService.TagName[])
  converter.addRule('kept', {
    filter: KEPT as unknown as TurndownService.TagName[],
    replacement: (content, node) => inHtml(content, node.nodeName.toLowerCase()),
  })
  converter.addRule('emphasis', {
    filter: ['em', 'i'],
    replacement: (content, node) => emphasised(content, node, { sign: '*', tag: 'em' }),
  })
  converter.addRule('strong', {
    filter: ['strong', 'b'],
    replacement: (content, node) => emphasised(content, node, { sign: '**', tag: 'strong' }),
  })
  converter.addRule('struck', {
    filter: ['del', 's', 'strike' as TurndownService.TagName],
    replacement: (content, node) => emphasised(content, node, { sign: '~~', tag: 'del' }),
  })
  converter.addRule('code block', { filter: 'pre', replacement: (_, node) => `\n\n${fenced(node)}\n\n` })
  converter.addRule('link', { filter: (node) => node.nodeName === 'A', replacement: link })
  return converter
}

const inHtml = (content: string, tag: string) => (content.trim() ? `<${tag}>${content}</${tag}>` : content)

const PUNCTUATION = /[\p{P}\p{S}]/u
const EMPHASIS = new Set(['EM', 'I', 'STRONG', 'B', 'DEL', 'S', 'STRIKE'])

/** Signs of Markdown only work at the edges of words; where they would not, HTML does. */
function emphasised(content: string, node: HTMLElement, { sign, tag }: { sign: string; tag: string }) {
  if (!content.trim()) return content
  const inside = content.replace(/\n{2,}/g, '\n')
  const { previousSibling, nextSibling } = node
  const before = previousSibling?.textContent?.at(-1) ?? ' '
  const after = nextSibling?.textContent?.at(0) ?? ' '
  const touches = [previousSibling, nextSibling].some((sibling) => sibling && EMPHASIS.has(sibling.nodeName))
  const fits =
    !touches &&
    !/^\s|\s$/.test(inside) &&
    !EMPHASIS.has(node.parentNode?.nodeName ?? '') &&
    (/\s/.test(before) || PUNCTUATION.test(before) || !PUNCTUATION.test(inside[0]!)) &&
    (/\s/.test(after) || PUNCTUATION.test(after) || !PUNCTUATION.test(inside.at(-1)!))
  return fits && !/[*~]/.test(inside) ? sign + inside + sign : inHtml(inside, tag)
}

function fenced(pre: HTMLElement) {
  const code = (pre.textContent ?? '').replace(/^\n|\n+$/g, '')
  const classes = `${pre.getAttribute('class') ?? ''} ${pre.firstElementChild?.getAttribute('class') ?? ''}`
  const language = /\blang(?:uage)?-([\w#+.-]{1,30})/.exec(classes)?.[1] ?? ''
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language === 'none' ? '' : language}\n${code}\n${fence}`
}

/** Links within the old site lead nowhere here: only their words stay. */
function link(content: string, node: HTMLElement) {
  const href = (node.getAttribute('href') ?? '').trim().replace(/^\/\//, 'https://')
  if (!/^(?:https?:|mailto:)/i.test(href) || !content.trim()) return escapeInLink(content)
  if (node.textContent === href && /^https?:[^\s<>\\]+$/i.test(href)) return `<${href}>`
  const title = (node.getAttribute('title') ?? '').replace(/\s+/g, ' ').replace(/[\\"&<]/g, '\\$&')
  const words = escapeInLink(content).replace(/\n+/g, ' ')
  return `[${words}](${destination(href)}${title ? ` "${title}"` : ''})`
}

const destination = (href: string) =>
  href.replace(/[\s<>()[\]\\*_`&"]/g, (c) =>
    c === '&' || c === '_' ? c : `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
