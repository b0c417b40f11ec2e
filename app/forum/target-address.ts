/** What somebody typed to name a thread: its number, or an address of it or of a post in it on this site. Null for anything else. */
export function readTarget(typed: string, site: string): { threadId: number } | { postId: number } | null {
  const text = typed.trim()
  const number = /^#?([1-9]\d{0,14})$/.exec(text)
  if (number) return { threadId: Number(number[1]) }
  if (!URL.canParse(text, site)) return null
  const url = new URL(text, site)
  if (url.host !== new URL(site).host) return null
  const [, kind, id] = /^\/(t|posts)\/([1-9]\d{0,14})(?:\/|$)/.exec(url.pathname) ?? []
  if (!id) return null
  return kind === 't' ? { threadId: Number(id) } : { postId: Number(id) }
}
