const pairs = (text: string) => Object.fromEntries(text.split(' ').map((pair) => [...pair] as [string, string]))

/** Letters of other alphabets, and digits, that read as a Latin letter. Lower case on both sides. */
const LATIN: Record<string, string> = {
  // Cyrillic
  ...pairs('аa вb сc ԁd еe ёë гr һh іi їï јj кk ӏl мm нh оo рp ԛq ѕs тt уy ѵv ԝw хx зz ьb'),
  // Greek
  ...pairs('αa βb γy εe ζz ηn ιi κk μm νv οo ρp σo ςc τt υu χx ωw'),
  // Armenian
  ...pairs('օo սu հh ոn ցg ѕs'),
  // Latin letters few people tell apart
  ...pairs('ıi ȷj əe łl øo đd ħh ŧt'),
  ...pairs('0o 1l'),
}

/** Typing marks that mean the same. */
const MARKS: Record<string, string> = pairs("’' ‘' ʼ' `' ´' ‐- ‑- ‒- –- —-")

/** A text with look-alike letters replaced by the Latin ones they pass for; expects lower case. */
export const readAsLatin = (text: string) => [...text].map((c) => LATIN[c] ?? MARKS[c] ?? c).join('')

const LEET: Record<string, string> = { ...pairs('il |l !l 3e 4a @a 5s $s 7t 8b 9g') }

/** As a hurried reader sees it: no accents, no punctuation, and l, i and 1 are one. Makes `4dm1n` into `admln`. */
export const readInAHurry = (text: string) =>
  [...readAsLatin(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())]
    .map((c) => LEET[c] ?? c)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
