import { escapeMarkdown } from '#app/imports/escape-markdown.ts'
import { markdownOfHtml } from '#app/imports/html-to-markdown.server.ts'
import { textOfHtml } from '#app/imports/html-to-text.ts'
import { MAX_MARKDOWN_LENGTH } from '#app/platform/markdown/limits.ts'
import { renderMarkdown } from '#app/platform/markdown/render-markdown.server.ts'

/** A text as a post keeps it. `lost` says what did not come along, if anything. */
export type WrittenText = { markdown: string; html: string; lost?: string }

/** What somebody wrote in HTML; where it is too much for our renderer, its words alone. Mentions are not linked. */
export async function writtenHtml(html: string): Promise<WrittenText> {
  const markdown = markdownOfHtml(html)
  return (markdown === null ? null : await rendered(markdown)) ?? plain(textOfHtml(html))
}

/** The same for somebody's Markdown. */
export const writtenMarkdown = async (markdown: string): Promise<WrittenText> =>
  (await rendered(markdown)) ?? plain(markdown)

async function rendered(markdown: string): Promise<WrittenText | null> {
  const result = await renderMarkdown(markdown)
  return 'html' in result ? { markdown, html: result.html } : null
}

const ONLY_WORDS = 'too long or too deeply nested: only its words were kept'

/** Words without any form; the last way out, so it may not fail. */
async function plain(text: string): Promise<WrittenText> {
  const whole = escaped(text)
  const markdown = whole.length > MAX_MARKDOWN_LENGTH ? cut(text) : whole
  const lost =
    markdown === whole ? ONLY_WORDS : `${ONLY_WORDS}, and of these the first ${MAX_MARKDOWN_LENGTH} characters`
  const result = await rendered(markdown)
  if (result) return { ...result, lost }
  return { ...(await asCode(text)), lost }
}

const escaped = (text: string) =>
  text
    .split(/\n+/)
    .map((line) => escapeMarkdown(line.trim()))
    .join('\n\n')

/** Escaping makes a text longer, at most twice. */
const cut = (text: string) => `${escaped(text.slice(0, MAX_MARKDOWN_LENGTH / 2 - 1000).toWellFormed())}…`

/** Nothing in a block of code is looked at. */
async function asCode(text: string): Promise<WrittenText> {
  const result = await rendered(`~~~\n${text.replaceAll('~~~', '~ ~').slice(0, MAX_MARKDOWN_LENGTH / 2)}\n~~~`)
  return result ?? { markdown: '…', html: '<p>…</p>' }
}
