const DUTCH = new Set(
  'de het een en van ik je niet dat met voor op mijn maar kan hoe wat wel naar ook als nog bij geen dan er zijn heb heeft deze wordt gaat iemand na om te door uit al mij jullie weer waarom wanneer moet is'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'the and of i you not that with for my but can how what do does have has to this from when why is are it a an your if no which there their would should after on be was will we they get'.split(
    ' ',
  ),
)

/** The language a text is written in, by its small words; `otherwise` when they don't tell. */
export function languageOf(text: string, otherwise: 'nl' | 'en'): 'nl' | 'en' {
  let dutch = 0
  let english = 0
  for (const word of text
    .slice(0, 4000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (DUTCH.has(word)) dutch++
    if (ENGLISH.has(word)) english++
  }
  if (Math.abs(dutch - english) < 2) return otherwise
  return dutch > english ? 'nl' : 'en'
}
