// Which words are forms of one: geactiveerd, activeert, activatie and activeren; kaartje and kaart; sent and send.
import { stemOf } from '#app/search/analysis.ts'
import { DUTCH_VERBS, ENGLISH_VERBS } from '#app/search/irregular-verbs.ts'

/** What stands before Dutch verbs: the ones that part from the verb, with -ge- between them, and the ones that do not. */
const PARTING =
  'aan|achter|af|bij|binnen|dicht|door|in|klaar|kwijt|langs|leeg|los|mee|na|om|onder|open|op|over|samen|schoon|stil|stop|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|weg'
const JOINED = 'be|ge|her|ont|ver'
const PARTICIPLE = new RegExp(`^(${PARTING})?ge(.{3,})$`)
const PREFIXED = new RegExp(`^((?:${PARTING})?(?:${JOINED})?)(.{2,})$`)
/** What is left when an ending comes off has at least so many letters. */
const LEFT_MIN = 3

const byForm = (verbs: string) =>
  new Map(
    verbs
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [infinitive, ...forms] = line.split(' ')
        return forms.map((form) => [form, infinitive!] as const)
      }),
  )
const DUTCH = byForm(DUTCH_VERBS)
const ENGLISH = byForm(ENGLISH_VERBS)

/**
 * The stems of what a word, as it is written, may be a form of. They are guesses: `kaartje` may come of `kaar` and of
 * `kaart`, so they only count where such a word is known.
 */
export function rootsOf(written: string, stem: string): string[] {
  const roots = new Set<string>()
  const add = (word: string) => word.length >= LEFT_MIN && roots.add(stemOf(word))
  for (const verb of verbsOf(written)) add(verb)
  for (const thing of withoutDiminutive(written)) add(thing)
  const loaned = /^(?:ge)?(.{3,})eer(?:d|t|de)?$|^(.{3,})eren$/.exec(written)
  if (loaned) add(`${loaned[1] ?? loaned[2]}atie`)
  roots.delete(stem)
  return [...roots]
}

function verbsOf(written: string): string[] {
  const found: string[] = []
  const irregular = infinitiveOf(written)
  if (irregular) found.push(irregular)
  const participle = PARTICIPLE.exec(written)
  const bare = participle ? `${participle[1] ?? ''}${participle[2]}` : written
  if (participle && /(?:d|t|en)$/.test(bare)) found.push(bare)
  const weak = /(?:ment|net)$/.test(bare)
    ? null
    : (/^(.*[^t])t(?:en?)?$/.exec(bare) ?? /^(.*[^d])d(?:en?)?$/.exec(bare))
  if (weak) found.push(weak[1]!)
  return found
}

function infinitiveOf(written: string) {
  const known = ENGLISH.get(written) ?? DUTCH.get(written)
  if (known) return known
  const parted = PARTICIPLE.exec(written)
  const prefixed = PREFIXED.exec(written)
  for (const [before, form] of [
    [parted?.[1], parted && `ge${parted[2]}`],
    [prefixed?.[1], prefixed?.[2]],
    [prefixed?.[1], prefixed && `ge${prefixed[2]}`],
  ]) {
    const infinitive = before && form && DUTCH.get(form)
    if (infinitive) return `${before}${infinitive}`
  }
  return undefined
}

function withoutDiminutive(written: string): string[] {
  const small = written.replace(/s$/, '')
  if (!/(?:je|ke)$/.test(small)) return []
  const bare = small.slice(0, -2)
  return [
    bare,
    ...(/[^t]t$/.test(bare) ? [bare.slice(0, -1)] : []),
    ...(/(.)\1et$/.test(bare) ? [bare.slice(0, -3)] : []),
    ...(/et$/.test(bare) ? [bare.slice(0, -2)] : []),
    ...(/p$/.test(bare) ? [bare.slice(0, -1)] : []),
    ...(/k$/.test(bare) ? [`${bare.slice(0, -1)}g`] : []),
    ...(/(.)\1t$/.test(bare) ? [bare.slice(0, -2)] : []),
  ]
}
