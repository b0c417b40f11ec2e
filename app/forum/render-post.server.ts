import { membersByName } from '#app/accounts/members.server.ts'
import { knownPictures, type Writing } from '#app/forum/post-pictures.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { MAX_MARKDOWN_LENGTH } from '#app/platform/markdown/limits.ts'
import { findMentionCandidates } from '#app/platform/markdown/mentions.ts'
import { renderMarkdown } from '#app/platform/markdown/render-markdown.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

/** The HTML of a post, with mentions linked and its pictures shown; throws `InvalidField` on `body` when it is too much. */
export async function renderPost(markdown: string, writing: Writing = {}) {
  const mentions = await membersByName(findMentionCandidates(markdown))
  const pictures = await knownPictures(markdown, writing)
  const result = await renderMarkdown(markdown, { mentions, pictures, home: siteUrl() })
  if ('html' in result) return result.html
  throw new InvalidField('body', `forum.form.body.tooMuch.${result.tooMuch}`, {
    length: markdown.length,
    max: MAX_MARKDOWN_LENGTH,
  })
}
