// Groups as a file that a person can read and any spreadsheet opens: one a line, its words between commas.
import { problemOf, splitWords } from '#app/search/synonym-groups/group-words.ts'
import type { Message } from '#app/ui/form-result.ts'

/** So many lines with mistakes are named; who mends those sees the rest. */
const MOST_NAMED = 10

export type WrongLine = { line: number; message: Message }

/** The groups of a file, with the lines that hold none. Empty lines and those that begin with `#` are passed over. */
export function readGroupFile(text: string): { groups: { line: number; words: string[] }[]; wrong: WrongLine[] } {
  const groups: { line: number; words: string[] }[] = []
  const wrong: WrongLine[] = []
  for (const [at, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = at + 1
    const words = splitWords(unquoted(written))
    if (!words.length || written.trimStart().startsWith('#')) continue
    const problem = problemOf(words)
    if (problem) wrong.push({ line, message: problem })
    else groups.push({ line, words })
    if (wrong.length >= MOST_NAMED) break
  }
  return { groups, wrong }
}

/** A spreadsheet puts a cell between quotation marks, and doubles those in it; no word needs any. */
const unquoted = (line: string) => line.replaceAll('"', '').replaceAll('\t', ',')

/** Groups as a file. */
export const writeGroupFile = (groups: { words: string[] }[]) =>
  groups.map(({ words }) => `${words.map((word) => word.replace(/[,;"]/g, ' ')).join(', ')}\n`).join('')
