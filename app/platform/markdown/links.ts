const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const HERE = 'https://here.invalid'

/** Says nothing good about the other side to search engines, and gives its page no hold on ours. */
export const AWAY_REL = 'nofollow ugc noopener'

/**
 * Where a link in a post goes, read as a browser reads it, or null where we do not follow: other schemes, and paths
 * without a leading slash, which would mean another place on every page that shows the post.
 */
export function whereTo(href: string): 'here' | 'away' | null {
  if (!URL.canParse(href, HERE)) return null
  const url = new URL(href, HERE)
  if (!SCHEMES.has(url.protocol)) return null
  if (url.origin === HERE) return /^[/#]/.test(href) ? 'here' : null
  return url.protocol.startsWith('http') ? 'away' : 'here'
}
