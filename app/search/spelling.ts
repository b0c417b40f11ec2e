/**
 * How many letters one word differs from another by: dropped, added, replaced, or swapped with the next one
 * (optimal string alignment distance). Infinity when it is more than `most`.
 */
export function lettersApart(a: string, b: string, most: number) {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let apart = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) apart = Math.min(apart, before[j - 2]! + 1)
      row.push(apart)
      least = Math.min(least, apart)
    }
    if (least > most) return Number.POSITIVE_INFINITY
    before = last
    last = row
  }
  return last[b.length]! <= most ? last[b.length]! : Number.POSITIVE_INFINITY
}

/** How many typing errors a word of so many letters may hold and still be understood: short ones mean something else. */
export const errorsForgiven = (letters: number) => (letters < 4 ? 0 : letters < 8 ? 1 : 2)
