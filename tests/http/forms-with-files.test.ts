import { expect, test } from 'vitest'
import { readFields } from '#app/http/read-fields.server.ts'

type Part = [name: string, value: string | Uint8Array<ArrayBuffer>, fileName?: string]

function post(parts: Part[]) {
  const form = new FormData()
  for (const [name, value, fileName] of parts)
    if (fileName === undefined) form.append(name, String(value))
    else form.append(name, new Blob([value]), fileName)
  return new Request('http://community.test/x', { method: 'POST', body: form })
}

const raw = (body: string, boundary = 'x') =>
  new Request('http://community.test/x', {
    method: 'POST',
    body,
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  })

const bytes = new Uint8Array([0, 1, 2, 255, 13, 10, 45, 45])

test('a form with a picture gives its fields and the bytes as they were', async () => {
  const { typed, files, unsound } = await readFields(
    post([
      ['alt', 'a\0b'],
      ['picture', bytes, 'photo.png'],
    ]),
    {
      files: ['picture'],
    },
  )
  expect({ ...typed }).toEqual({ alt: 'a\uFFFDb' })
  expect([...files.picture!.bytes]).toEqual([...bytes])
  expect(files.picture!.name).toBe('photo.png')
  expect(unsound).toBe(false)
})

test('a field in which nothing was chosen is no file', async () => {
  const { files, unsound } = await readFields(post([['picture', new Uint8Array(), '']]), { files: ['picture'] })
  expect([files.picture, unsound]).toEqual([undefined, false])
})

test.each<[string, Part[]]>([
  ['a file where none is asked for', [['other', bytes, 'a.png']]],
  [
    'two files in one field',
    [
      ['picture', bytes, 'a.png'],
      ['picture', bytes, 'b.png'],
    ],
  ],
  [
    'a field twice',
    [
      ['alt', 'a'],
      ['alt', 'b'],
    ],
  ],
  ['more fields than any form has', Array.from({ length: 100 }, (_, i): Part => [`f${i}`, 'x'])],
])('%s is refused', async (_, parts) => {
  expect((await readFields(post(parts), { files: ['picture'] })).unsound).toBe(true)
})

test.each([
  ['cut off', '--x\r\nContent-Disposition: form-data; name="picture"; filename="a.png"\r\n\r\nabc'],
  ['empty', ''],
  ['without its boundary', 'hello'],
])('a body that is %s is refused', async (_, body) => {
  expect((await readFields(raw(body), { files: ['picture'] })).unsound).toBe(true)
})

test('a body without a boundary in its type is refused', async () => {
  const request = new Request('http://community.test/x', {
    method: 'POST',
    body: 'a',
    headers: { 'Content-Type': 'multipart/form-data' },
  })
  expect((await readFields(request, { files: ['picture'] })).unsound).toBe(true)
})

test('names that mean something to the language are names like others', async () => {
  const { typed, files } = await readFields(
    post([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]),
    { files: ['picture'] },
  )
  expect(Object.keys(typed).toSorted()).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>).x).toBe(undefined)
  expect(files.toString).toBe(undefined)
})

test('forms without a picture take none, except what mail programs send', async () => {
  expect((await readFields(post([['undo', 'yes']]))).unsound).toBe(true)
  const { typed, unsound } = await readFields(post([['List-Unsubscribe', 'One-Click']]), { multipart: true })
  expect([{ ...typed }, unsound]).toEqual([{ 'List-Unsubscribe': 'One-Click' }, false])
  expect((await readFields(post([['undo', bytes, 'a.png']]), { multipart: true })).unsound).toBe(true)
})
