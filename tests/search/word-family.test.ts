import { expect, test } from 'vitest'
import { stemOf } from '#app/search/analysis.ts'
import { rootsOf } from '#app/search/word-family.ts'

test.each([
  ['geactiveerd', 'activeren'],
  ['activeert', 'activeren'],
  ['activeren', 'activatie'],
  ['geïnstalleerd', 'installatie'],
  ['gebeld', 'bellen'],
  ['opgezegd', 'opzeggen'],
  ['betaalt', 'betalen'],
  ['verhuisd', 'verhuizen'],
  ['gestolen', 'stelen'],
  ['afgeschreven', 'afschrijven'],
  ['doorgegeven', 'doorgeven'],
  ['verloren', 'verliezen'],
  ['aangesloten', 'aansluiten'],
  ['kaartje', 'kaart'],
  ['kaartjes', 'kaart'],
  ['autootje', 'auto'],
  ['schermpje', 'scherm'],
  ['bonnetje', 'bon'],
  ['bloemetje', 'bloem'],
  ['kettinkje', 'ketting'],
  ['rekeningetje', 'rekening'],
  ['sent', 'send'],
  ['stolen', 'steal'],
])('%s may be a form of %s', (form, root) => {
  const written = form.replace('ï', 'i')
  expect([stemOf(written), ...rootsOf(written, stemOf(written))]).toContain(stemOf(root))
})

test.each([
  ['brieven', 'brief'],
  ['huizen', 'huis'],
  ['reizen', 'reis'],
  ['bellen', 'bel'],
  ['stoppen', 'stop'],
])('%s and %s are one stem, though Dutch spells them apart', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b))
})

test.each(['internet', 'router', 'sim', 'abonnement', 'glasvezel'])('%s is nothing but itself', (word) => {
  expect(rootsOf(word, stemOf(word))).toEqual([])
})
