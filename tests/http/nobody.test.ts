import { createRequire } from 'node:module'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'turbo-stream'
import { describe, expect, test } from 'vitest'
import { cutPage, makeNobody, placesFor, type Reader } from '#app/http/node/nobody.server.ts'
import { Face } from '#app/ui/face.tsx'

/** As Remix writes data into a page; it gives this to nobody but itself. */
const { escapeHtml } = createRequire(import.meta.url)('../../node_modules/@remix-run/react/dist/markup.js')

const KIND = { role: 'member', verified: true, locale: 'nl', timeZone: 'Europe/Amsterdam' } as const

/** A page as React and Remix make it for this reader, as far as it says who that is. */
async function pageFor({ nonce, ...me }: Reader, more: { markup?: string; data?: unknown } = {}) {
  const markup = renderToStaticMarkup(
    h(
      'div',
      { 'data-reader': me.id },
      h(Face, { person: me, size: 'small' }),
      h('span', null, me.name),
      h('b', null, `Menu van ${me.name}`),
      h('a', { href: `/people/${me.id}` }, 'Profiel'),
      h('script', { nonce }),
      h('script', { nonce }),
    ),
  )
  const site = {
    me: { id: me.id, name: me.name, role: 'member', verified: true, picture: me.picture },
    more: more.data,
  }
  const data = await new Response(encode(site)).text()
  return `${markup}${more.markup ?? ''}<script nonce="${nonce}">enqueue(${escapeHtml(JSON.stringify(data))})</script>`
}

async function completed(reader: Reader) {
  const nobody = makeNobody({ ...KIND, pictured: reader.picture !== null })
  const { texts, places } = cutPage(await pageFor(nobody), nobody)!
  const said = placesFor(reader, places)
  return texts.map((text, at) => text + (said[at] ?? '')).join('')
}

describe('a page made for nobody', () => {
  test.each([
    'Fenna Bosch',
    'J',
    `O'Neil "Bob" & <b>zoon</b>`,
    '</script><script>alert(1)</script>',
    '<!--<script>',
    'regel\u2028einde\u2029\\n\\"',
    '\\u003c \\ \\\\',
    'nonce="x" data-reader="7"',
    '$& $1 $$',
    '🐦 漢字 Æß',
    '\ud800 half',
    '-5',
    '_1',
  ])('is, once completed, the page of %j to the byte', async (name) => {
    for (const picture of [null, 'k3Jd92-_x'])
      for (const id of [1, 5, 123_456]) {
        const reader = { id, name, picture, nonce: 'q+/9==' }
        expect(Buffer.from(await completed(reader))).toEqual(Buffer.from(await pageFor(reader)))
      }
  })

  test.each<[string, (nobody: Reader) => { markup?: string; data?: unknown }]>([
    ['their name, a third time', ({ name }) => ({ markup: `<b>${name}</b>` })],
    ['part of their name', ({ name }) => ({ markup: `<b>Hallo ${name.split(' ')[0]}, alles goed?</b>` })],
    ['their name in an attribute', ({ name }) => ({ markup: `<b title="${name}">x</b>` })],
    ['their name in an address', ({ name }) => ({ markup: `<a href="/?q=${encodeURIComponent(name)}">x</a>` })],
    ['their name among the data', ({ name }) => ({ data: { greeting: `Hallo ${name}` } })],
    ['their number', ({ id }) => ({ markup: `<form action="/people/${id}/mute"></form>` })],
    ['their number among the data', ({ id }) => ({ data: { place: `person:${id}` } })],
    ['their profile twice', ({ id }) => ({ markup: `<a href="/people/${id}">x</a>` })],
    ['their picture', ({ picture }) => ({ markup: `<img src="/media/${picture}-256.webp">` })],
    ['the nonce elsewhere', ({ nonce }) => ({ data: { nonce } })],
  ])('is not kept when it says %s', async (_, more) => {
    const nobody = makeNobody({ ...KIND, pictured: true })
    expect(cutPage(await pageFor(nobody), nobody)).not.toBeNull()
    expect(cutPage(await pageFor(nobody, more(nobody)), nobody)).toBeNull()
  })

  test('is not kept when it does not say who reads', () => {
    const nobody = makeNobody({ ...KIND, pictured: false })
    expect(cutPage('<h1>Er ging iets mis</h1>', nobody)).toBeNull()
  })

  test('is made for somebody else each time', () => {
    const all = Array.from({ length: 50 }, () => makeNobody({ ...KIND, pictured: true }))
    for (const part of ['id', 'name', 'picture', 'nonce'] as const)
      expect(new Set(all.map((nobody) => nobody[part])).size).toBe(50)
    // Numbers that keep their worth in every engine, and in the colour of a face.
    for (const { id } of all) expect(Number.isSafeInteger(id * 5)).toBe(true)
  })
})
