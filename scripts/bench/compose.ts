import type { Chance } from './chance.ts'
import { type Language, WORDS } from './vocabulary.ts'

/** Makers and models, error codes: what makes most questions unlike any other. */
const MAKERS = ['Novum', 'Kestrel', 'Ardea', 'Tivoli', 'Brekko', 'Solana', 'Hertz', 'Quint']
const MODELS = 4000
const CODES = 2500

function modelOf(chance: Chance) {
  const n = chance.ranked(MODELS)
  return `${MAKERS[n % MAKERS.length]} ${'ACFGHRSTX'[n % 9]}${100 + n}`
}

const codeOf = (chance: Chance) => `E${1000 + chance.ranked(CODES)}`

/** Dutch makes new words of two; English says both. */
function thingOf(chance: Chance, language: Language) {
  const { things } = WORDS[language]
  const thing = chance.usual(things)
  if (!chance.is(0.25)) return thing
  const other = chance.one(things)
  return language === 'nl' && !/ /.test(thing + other) ? `${other}${thing}` : `${other} ${thing}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A question's title as a customer types it. */
export function titleOf(chance: Chance, language: Language): string {
  const { troubles, actions, moments, places } = WORDS[language]
  const thing = thingOf(chance, language)
  const nl = language === 'nl'
  switch (chance.below(6)) {
    case 0:
      return nl
        ? `Hoe kan ik mijn ${thing} ${chance.usual(actions)} ${chance.one(places)}?`
        : `How can I ${chance.usual(actions)} my ${thing} ${chance.one(places)}?`
    case 1:
      return `${capital(thing)} ${chance.usual(troubles)} ${chance.one(moments)}`
    case 2:
      return `${modelOf(chance)}: ${thing} ${chance.usual(troubles)}`
    case 3:
      return nl ? `Foutmelding ${codeOf(chance)} bij ${thing}` : `Error ${codeOf(chance)} with ${thing}`
    case 4:
      return `${capital(thing)} ${chance.usual(troubles)} ${chance.one(places)} (${modelOf(chance)})`
    default:
      return nl
        ? `${capital(thing)} ${chance.usual(actions)} met de ${modelOf(chance)}, kan dat?`
        : `Is it possible to ${chance.usual(actions)} the ${thing} with the ${modelOf(chance)}?`
  }
}

/** A paragraph of letters, digits and full stops: its HTML is the same text between two tags. */
export function paragraphOf(chance: Chance, language: Language, sentences: number): string {
  const { openings, closings, moments, places, troubles, actions } = WORDS[language]
  const nl = language === 'nl'
  const said = Array.from({ length: sentences }, () => {
    const thing = thingOf(chance, language)
    switch (chance.below(5)) {
      case 0:
        return `${chance.one(openings)} ${nl ? 'de' : 'the'} ${thing} ${chance.one(places)}.`
      case 1:
        return `${nl ? 'De' : 'The'} ${thing} ${chance.usual(troubles)} ${chance.one(moments)}.`
      case 2:
        return nl
          ? `Je kunt de ${thing} ${chance.usual(actions)} via de ${thingOf(chance, language)}, dat scheelt wachten.`
          : `You can ${chance.usual(actions)} the ${thing} through the ${thingOf(chance, language)}, which saves waiting.`
      case 3:
        return nl
          ? `Op de ${modelOf(chance)} staat dan ${codeOf(chance)} en de ${thing} ${chance.usual(troubles)}.`
          : `The ${modelOf(chance)} then says ${codeOf(chance)} and the ${thing} ${chance.usual(troubles)}.`
      default:
        return chance.one(closings)
    }
  })
  return said.join(' ')
}

/** What somebody types into the search field: some words of their own about a subject that others have asked about. */
export function queryOf(chance: Chance, language: Language): string {
  const { troubles, actions, moments } = WORDS[language]
  const thing = thingOf(chance, language)
  switch (chance.below(5)) {
    case 0:
      return `${thing} ${chance.usual(troubles)}`
    case 1:
      return `${thing} ${chance.usual(actions)}`
    case 2:
      return `${modelOf(chance)} ${thing}`
    case 3:
      return `${thing} ${codeOf(chance)}`
    default:
      return `${thing} ${thingOf(chance, language)} ${chance.one(moments)}`
  }
}

/** A block of Markdown beyond plain sentences: steps, code, a quotation, a table. */
export function blockOf(chance: Chance, language: Language): string {
  const { actions, things, troubles } = WORDS[language]
  const thing = () => thingOf(chance, language)
  const nl = language === 'nl'
  switch (chance.below(6)) {
    case 0:
      return Array.from(
        { length: 3 + chance.below(3) },
        (_, n) => `${n + 1}. ${capital(chance.usual(actions))}: **${thing()}**, ${chance.one(things)}`,
      ).join('\n')
    case 1:
      return Array.from({ length: 2 + chance.below(4) }, () => `- ${thing()} *${chance.usual(troubles)}*`).join('\n')
    case 2:
      return `> ${capital(thing())} ${chance.usual(troubles)}.`
    case 3:
      return `\`\`\`\nping 192.168.${chance.below(9)}.${chance.below(250)}\n${codeOf(chance)} ${modelOf(chance)} timeout\n\`\`\``
    case 4:
      return `| ${nl ? 'apparaat' : 'device'} | ${nl ? 'melding' : 'message'} |\n| --- | --- |\n| ${modelOf(chance)} | ${codeOf(chance)} |`
    default:
      return `${nl ? 'Zie' : 'See'} [${thing()}](https://help.voorbeeld.example/${codeOf(chance).toLowerCase()}) ${nl ? 'en' : 'and'} \`${codeOf(chance)}\`.`
  }
}
