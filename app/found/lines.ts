type Measure = (text: string, size: number) => number
type Room = { width: number; sizes: { size: number; lines: number }[] }

/**
 * A text broken into lines of about the same length, in the first size in which all of it fits; in the last one what is too much is left out, and
 * the last line ends with …
 */
export function fitLines(text: string, { width, sizes }: Room, measure: Measure): { size: number; lines: string[] } {
  for (const [index, { size, lines: most }] of sizes.entries()) {
    const lines = brokenAt(text, width, (part) => measure(part, size))
    if (lines.length <= most) return { size, lines: balanced(lines, text, width, (part) => measure(part, size)) }
    if (index < sizes.length - 1) continue
    const shown = lines.slice(0, most)
    shown[most - 1] = shortened(shown[most - 1]!, width, (part) => measure(part, size))
    return { size, lines: shown }
  }
  return { size: 0, lines: [] }
}

/** As many lines, in the narrowest room: no single word is left over on the last one. */
function balanced(lines: string[], text: string, width: number, measure: (part: string) => number) {
  let best = lines
  for (let narrower = width * 0.97; narrower > width / 2; narrower -= width * 0.03) {
    const tried = brokenAt(text, narrower, measure)
    if (tried.length > lines.length) break
    best = tried
  }
  return best
}

function brokenAt(text: string, width: number, measure: (part: string) => number) {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((word) => pieces(word, width, measure))) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

/** A word that is wider than a line is cut through. */
function pieces(word: string, width: number, measure: (part: string) => number): string[] {
  if (measure(word) <= width) return [word]
  const cut: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece && measure(piece + letter) > width) {
      cut.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...cut, piece]
}

function shortened(line: string, width: number, measure: (part: string) => number) {
  let kept = line
  while (kept && measure(`${kept}…`) > width) kept = kept.slice(0, -1)
  return `${kept.replace(/[\s.,;:!?–-]+$/, '')}…`
}
