import { expect, test } from 'vitest'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'
import { createRenderer } from '#app/platform/markdown/render.server.ts'

const render = await createRenderer()
const NAME = 'a'.repeat(32)
const pictures = new Map([[NAME, [{ width: 40, height: 30 }]]])

test.each([
  ['blocks are kept apart, words together', '# Kop\n\neen **vet**woord\n\n- a\n- b', 'Kop een vetwoord a b'],
  ['signs are read as written', 'a &amp;lt; b < c > d & "e"', 'a &lt; b < c > d & "e"'],
  ['code is text as well', '```html\n<b class="x">\n```', '<b class="x">'],
  ['a title with a bracket hides nothing', '[a](/b "c > d") e', 'a e'],
  ['what a picture shows counts as text', `a ![the "red" light](/media/${NAME}-40.webp) b`, 'a the "red" light b'],
])('%s', (_, markdown, text) => {
  expect(plainText(render(markdown, { pictures }))).toBe(text)
})

test.each([
  ['kort', 10, 'kort'],
  ['precies tien', 12, 'precies tien'],
  ['een lange zin, met meer', 16, 'een lange zin…'],
  ['een lange zin', 10, 'een lange…'],
  ['hottentottententententoonstelling', 10, 'hottentot…'],
  ['😀😀😀😀😀😀', 6, '😀😀…'],
])('%j in %i characters is %j', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected)
})
