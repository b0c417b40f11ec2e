import { type Colour, contrast, hexOf, mix, nearestThat, parseColour } from '#app/settings/colour.ts'

/** WCAG 2.2 AA: for text, and for what outlines a field or a button. */
const TEXT = 4.5
const OUTLINE = 3

const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** The colours of `tokens.css` that a brand's stand on or under; a test compares them. */
export const FIXED = {
  light: {
    ink: 'oklch(0.22 0.015 255)',
    inkSoft: 'oklch(0.45 0.015 255)',
    raised: 'white',
    solved: 'oklch(0.46 0.11 155)',
    warn: 'oklch(0.5 0.12 60)',
    bad: 'oklch(0.5 0.17 27)',
  },
  dark: {
    ink: 'oklch(0.93 0.006 250)',
    inkSoft: 'oklch(0.74 0.012 250)',
    raised: 'oklch(0.225 0.013 250)',
    solved: 'oklch(0.79 0.13 155)',
    warn: 'oklch(0.82 0.12 75)',
    bad: 'oklch(0.77 0.13 25)',
  },
} satisfies Record<Scheme, Record<string, string>>

/** What a brand has when it sets nothing: the first lines of `tokens.css`. */
export const OWN = {
  light: { colour: 'oklch(0.47 0.11 245)', onColour: 'white', paper: 'oklch(0.993 0.002 250)' },
  dark: { colour: 'oklch(0.76 0.1 240)', onColour: 'oklch(0.2 0.03 245)', paper: 'oklch(0.19 0.012 250)' },
} satisfies Record<Scheme, Palette>

export type Palette = { colour: string; onColour: string; paper: string }
export type Part = keyof Palette

export type Illegible = {
  part: Part
  /** What cannot be read: text on the paper, the colour on the paper, words on the colour, lines round fields. */
  why: 'inkOnPaper' | 'lineOnPaper' | 'colourOnPaper' | 'wordsOnColour'
  ratio: number
  least: number
  /** The nearest that can, as `#rrggbb`; null when there is none. */
  instead: string | null
}

type Pair = { why: Illegible['why']; least: number; on: (colour: Colour) => readonly [Colour, Colour] }

/** What of a palette cannot be read well enough: at most one complaint a colour. A colour of a kind we cannot compute is let be. */
export function illegibleIn(scheme: Scheme, palette: Palette): Illegible[] {
  const fixed = Object.fromEntries(
    Object.entries(FIXED[scheme]).map(([name, text]) => [name, parseColour(text)!]),
  ) as Record<keyof (typeof FIXED)['light'], Colour>
  const [colour, onColour, paper] = [palette.colour, palette.onColour, palette.paper].map(parseColour)
  const aboutPaper = paper && complain('paper', paper, onThePaper(fixed))
  const aboutColour = colour && paper && complain('colour', colour, ofTheColour(paper, fixed))
  // Whoever must change the colour anyway is told of words on it only if they could not be read on that one either.
  const ground = aboutColour?.instead ? parseColour(aboutColour.instead) : colour
  const aboutWords = onColour && ground && complain('onColour', onColour, onTheColour(ground, fixed))
  const complaints = [aboutPaper, aboutColour, aboutWords]
  return complaints.filter((complaint): complaint is Illegible => Boolean(complaint))
}

type Fixed = Record<keyof (typeof FIXED)['light'], Colour>

const onThePaper = ({ ink, inkSoft, solved, warn, bad }: Fixed): Pair[] => [
  ...[ink, inkSoft, solved, warn, bad].map(
    (text): Pair => ({ why: 'inkOnPaper', least: TEXT, on: (paper) => [text, paper] }),
  ),
  { why: 'inkOnPaper', least: TEXT, on: (paper) => [inkSoft, mix(ink, 0.04, paper)] },
  { why: 'lineOnPaper', least: OUTLINE, on: (paper) => [mix(ink, 0.5, paper), paper] },
]

const ofTheColour = (paper: Colour, { raised }: Fixed): Pair[] => [
  { why: 'colourOnPaper', least: TEXT, on: (colour) => [colour, paper] },
  { why: 'colourOnPaper', least: TEXT, on: (colour) => [colour, mix(colour, 0.07, paper)] },
  { why: 'colourOnPaper', least: OUTLINE, on: (colour) => [colour, raised] },
]

const onTheColour = (colour: Colour, { ink }: Fixed): Pair[] => [
  { why: 'wordsOnColour', least: TEXT, on: (words) => [words, colour] },
  // While the pointer is on a button.
  { why: 'wordsOnColour', least: TEXT, on: (words) => [words, mix(colour, 0.88, ink)] },
]

function complain(part: Part, colour: Colour, pairs: Pair[]): Illegible | null {
  const isLegible = (tried: Colour) => pairs.every(({ least, on }) => contrast(...on(tried)) >= least)
  const wrong = pairs.find(({ least, on }) => contrast(...on(colour)) < least)
  if (!wrong) return null
  const instead = nearestThat(isLegible, colour)
  return {
    part,
    why: wrong.why,
    ratio: Math.floor(contrast(...wrong.on(colour)) * 10) / 10,
    least: wrong.least,
    instead: instead && hexOf(instead),
  }
}
