/** A text of the index, with how often the words that matter stand in it. */
export type CountedText = { words: string[]; counts: Map<string, number>; length: number; text: string }

export function countWords(text: string, wanted: ReadonlySet<string>): CountedText {
  const words = text ? text.split(' ') : []
  const counts = new Map<string, number>()
  for (const word of words) if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { words, counts, length: words.length, text }
}

/** Whether the words stand in it one after another. */
export const holdsRun = ({ counts, text }: CountedText, run: string[]) =>
  run.every((word) => counts.has(word)) && ` ${text} `.includes(` ${run.join(' ')} `)
