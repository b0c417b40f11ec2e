import { Stop } from './say.mjs'

const KINDS = ['types', 'lint', 'unit', 'e2e']
const ENGINES = ['sqlite', 'postgres']

/**
 * What `npm test -- WORDS` asks for: `{ kinds, engines }`. Nothing named means everything; an engine alone means the
 * tests that use a database.
 */
export function chosen(words) {
  const unknown = words.find((word) => !KINDS.includes(word) && !ENGINES.includes(word))
  if (unknown)
    throw new Stop(`There are no tests called "${unknown}": choose from ${[...KINDS, ...ENGINES].join(', ')}.`)
  const kinds = KINDS.filter((kind) => words.includes(kind))
  const engines = ENGINES.filter((engine) => words.includes(engine))
  const implied = engines.length ? ['unit', 'e2e'] : KINDS
  return { kinds: new Set(kinds.length ? kinds : implied), engines: engines.length ? engines : ENGINES }
}
