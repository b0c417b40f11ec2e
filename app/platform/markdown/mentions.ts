/** Who is meant by a name: keyed by the lower-cased name. */
export type Mentions = ReadonlyMap<string, { id: number; name: string }>

export type Mention = { start: number; end: number; id: number; name: string }

const MOST_WORDS = 3
const MOST_CANDIDATES = 20
const CODE = /(`{3,}|~{3,})[\s\S]*?(?:\1|$)|`[^`\n]*`/g
const AT = /(?<![\p{L}\p{M}\p{N}_@./+-])@(?=[^\s@])/gu

/**
 * What could be names in this Markdown, lower-cased, to be looked up in one query: the words after each @, the first
 * alone and with the next one or two. At most 20; single words come first, so that a long list of people finds most.
 */
export function findMentionCandidates(markdown: string): string[] {
  const text = markdown.replace(CODE, ' ')
  const found: Set<string>[] = Array.from({ length: MOST_WORDS }, () => new Set())
  for (const { index } of text.matchAll(AT)) {
    for (const { name, words } of namesAt(text, index + 1)) found[words - 1]?.add(name)
    if ((found[0]?.size ?? 0) >= MOST_CANDIDATES) break
  }
  return [...new Set(found.flatMap((names) => [...names]))].slice(0, MOST_CANDIDATES)
}

/** Everything in this Markdown that could be somebody's name, lower-cased, however many there are. */
export function namesAfterAt(markdown: string): Set<string> {
  const text = withoutCode(markdown)
  return new Set([...text.matchAll(AT)].flatMap(({ index }) => namesAt(text, index + 1).map(({ name }) => name)))
}

/** Where these people are named in this Markdown, outside code. */
export const findMentionsInMarkdown = (markdown: string, mentions: Mentions) =>
  findMentions(withoutCode(markdown), mentions)

/** As long as it was, so that places stay right. */
const withoutCode = (markdown: string) => markdown.replace(CODE, (code) => ' '.repeat(code.length))

/** The places in a text where a known person is named after an @. The longest known name wins. */
export function findMentions(text: string, mentions: Mentions): Mention[] {
  const found: Mention[] = []
  for (const { index } of text.matchAll(AT)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    for (const { name, end } of namesAt(text, index + 1)) {
      const person = mentions.get(name)
      if (!person) continue
      found.push({ start: index, end, ...person })
      break
    }
  }
  return found
}

/** Possible names from here, longest first: with the marks at its end (`J. B.`), and without (`Sanne.`, `Sanne's`). */
function namesAt(text: string, start: number): { name: string; words: number; end: number }[] {
  const names: { name: string; words: number; end: number }[] = []
  const word = /[^\s@]{1,60} ?/y
  word.lastIndex = start
  for (let words = 1; words <= MOST_WORDS; words++) {
    const from = word.lastIndex
    if (!word.test(text)) break
    const whole = text.slice(from, word.lastIndex).replace(/[,;:!? ]+$/, '')
    const bare = /^[\p{L}\p{M}\p{N}_]+(?:[-.'’][\p{L}\p{M}\p{N}_]+)*/u.exec(whole)?.[0].replace(/['’]s$/, '') ?? ''
    for (const ending of new Set([bare, whole])) {
      const end = from + ending.length
      if (ending) names.unshift({ name: text.slice(start, end).toLowerCase(), words, end })
    }
    if (!text.slice(from, word.lastIndex).endsWith(' ')) break
  }
  return names
}
