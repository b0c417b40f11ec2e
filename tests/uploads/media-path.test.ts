import { expect, test } from 'vitest'
import { faceAddress } from '#app/ui/face.tsx'
import { fileAt, mediaPath } from '#app/uploads/media-path.ts'
import { pictureMarkdown, picturesIn, withPicture } from '#app/uploads/picture-markdown.ts'

const NAME = '0123456789abcdef0123456789abcdef'

test('the address of a picture leads to its file', () => {
  expect(fileAt(mediaPath(NAME, 960))).toBe(`${NAME}-960.webp`)
  expect(fileAt(mediaPath(NAME, 'moving'))).toBe(`${NAME}-moving.webp`)
  expect([faceAddress(NAME), faceAddress(NAME, 'small'), faceAddress(NAME, 'large')]).toEqual([
    mediaPath(NAME, 96),
    mediaPath(NAME, 96),
    mediaPath(NAME, 256),
  ])
})

test.each([
  '/media/',
  '/media/../../etc/passwd',
  `/media/..%2f${NAME}-960.webp`,
  `/media/${NAME}-960.webp/`,
  `/media/${NAME}-960.webp\n`,
  `/media/${NAME}-960.webp\0.png`,
  `/media/${NAME}-960.webp::$DATA`,
  `/media/${NAME}-0960.webp`,
  `/media/${NAME}-999999.webp`,
  `/media//${NAME}-960.webp`,
  `/media/${NAME.toUpperCase()}-960.webp`,
  `/media/${NAME}-960.svg`,
  `/media/${NAME.slice(1)}-960.webp`,
  `/x/media/${NAME}-960.webp`,
])('%j leads to no file', (path) => expect(fileAt(path)).toBe(null))

test.each(['het lampje brandt', 'een [rood] lampje', 'C:\\modem *groot*', 'a](/x) ![b', '`code` <b> & ~x~', ''])(
  'words %j come back as they were written',
  (alt) => {
    const text = `voor ${pictureMarkdown(mediaPath(NAME, 480), alt)} na`
    expect(picturesIn(text)).toMatchObject([{ name: NAME, alt, start: 5, end: text.length - 3 }])
  },
)

test.each([
  ['', 0, '![](x)\n\n', 8],
  ['abc', 3, 'abc\n\n![](x)\n\n', 13],
  ['abc\n', 4, 'abc\n\n![](x)\n\n', 13],
  ['abc\n\ndef', 3, 'abc\n\n![](x)\n\ndef', 12],
])('a picture in %j at %i stands on a line of its own', (text, at, expected, cursor) => {
  expect(withPicture(text, at, '![](x)')).toEqual({ text: expected, cursor })
})
