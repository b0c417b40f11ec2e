import { escapeLineStart, escapeMarkdown } from '#app/imports/escape-markdown.ts'

const CODE_OR_FORMULA = /(`+)[^`]+\1(?!`)|\$\$[^$\n]{1,500}\$\$|\$[^\s$](?:[^$\n]{0,500}[^\s$])?\$(?!\d)/g

/**
 * Comments come in the small Markdown of Stack Exchange: emphasis, code and links. All else in it is plain text,
 * also tags and what stands at the beginning of a line; and a formula is no emphasis.
 */
export function markdownOfComment(text: string): string {
  let markdown = ''
  let from = 0
  for (const { 0: whole, index } of text.matchAll(CODE_OR_FORMULA)) {
    markdown += escapeTags(text.slice(from, index))
    markdown += whole.startsWith('`') ? whole : escapeMarkdown(whole)
    from = index + whole.length
  }
  return escapeLineStart(markdown + escapeTags(text.slice(from)))
}

const escapeTags = (text: string) => text.replace(/<(?=[a-z/!?])/gi, '\\<').replace(/~(?=~)|!(?=\[)/g, '\\$&')
