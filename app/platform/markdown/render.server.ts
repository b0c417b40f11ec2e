import { dress } from '#app/platform/markdown/dress.server.ts'
import { checkHtml, checkMarkdown, TooMuchError } from '#app/platform/markdown/limits.ts'
import type { Mentions } from '#app/platform/markdown/mentions.ts'
import { parseMarkdown } from '#app/platform/markdown/parse.ts'
import type { Pictures } from '#app/platform/markdown/pictures.ts'
import { createSanitizers } from '#app/platform/markdown/sanitize.server.ts'

/** What stands in a post by its name only, looked up before: people, and pictures. And the address of this site. */
export type Known = { mentions?: Mentions; pictures?: Pictures; home?: string }

export type Render = (markdown: string, known?: Known) => string

/**
 * A function from Markdown to the HTML that is stored. It throws TooMuchError for posts past the limits.
 *
 * It blocks, and jsdom's memory is freed only between ticks: people's posts go through `renderMarkdown`.
 */
export async function createRenderer(): Promise<Render> {
  // A second's work to load, and nothing a page needs.
  const { JSDOM } = await import('jsdom')
  const { draft, stored } = await createSanitizers(new JSDOM('').window)
  return (markdown, { mentions = new Map(), pictures = new Map(), home = '' } = {}) => {
    refuse(checkMarkdown(markdown))
    const html = parseMarkdown(markdown)
    refuse(checkHtml(html))
    const body = draft(html)
    if (!body) return ''
    dress(body, { mentions, pictures, home })
    return stored(body.innerHTML).trim()
  }
}

function refuse(reason: ReturnType<typeof checkMarkdown>) {
  if (reason) throw new TooMuchError(reason)
}
