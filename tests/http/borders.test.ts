import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { cookie, readCookie } from '#app/http/cookies.server.ts'
import { flashCookie, readFlash } from '#app/http/flash.server.ts'
import { addressOf } from '#app/http/node/arrival.server.ts'
import { MAX_BODY_BYTES, readBody } from '#app/http/node/read-body.server.ts'
import { mayWrite } from '#app/http/node/write-guard.server.ts'
import { safeNext } from '#app/http/paths.ts'

// SITE_URL of the tests is http://community.test
const request = (headers: Record<string, string>, url = '/ask') =>
  ({
    headers: { host: 'community.test', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    url,
  }) as unknown as IncomingMessage

describe('a write is let in', () => {
  test.each([
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://community.test' }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'http://community.test' }, true],
    [{}, false],
    [{ origin: 'null' }, false],
    [{ origin: 'http://evil.test' }, false],
    [{ origin: 'https://community.test' }, false],
    [{ origin: 'http://community.test.evil.test' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://community.test' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://community.test' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'http://community.test', 'content-type': 'text/plain' }, false],
    [{ origin: 'http://community.test', 'content-type': 'multipart/form-data; boundary=x' }, true],
    [{ origin: 'http://evil.test', 'content-type': 'multipart/form-data; boundary=x' }, false],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, false],
    [{ origin: 'http://community.test', 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }, true],
  ])('with %j: %s', (headers, expected) => expect(mayWrite(request(headers))).toBe(expected))
  test('a mail program may press unsubscribe, and nothing else', () => {
    expect(mayWrite(request({}, '/unsubscribe/abc.def'))).toBe(true)
    expect(mayWrite(request({}, '/unsubscribe/abc/../../ask'))).toBe(false)
    expect(mayWrite(request({}, '/sign-out'))).toBe(false)
  })
})

test.each([
  ['/t/1', '/t/1'],
  ['/search?q=a#b', '/search?q=a#b'],
  ['//evil.test', '/'],
  ['/\\evil.test', '/'],
  ['/\t/evil.test', '/'],
  ['/%09/evil.test', '/%09/evil.test'],
  ['https://evil.test', '/'],
  ['javascript:alert(1)', '/'],
  ['/..//evil.test', '/'],
  ['/.//evil.test', '/'],
  ['', '/'],
  [undefined, '/'],
  [`/${'a'.repeat(3000)}`, '/'],
])('after signing in, %j leads to %j', (next, path) => expect(safeNext(next)).toBe(path))

test.each([
  ['/t/1', 'http://community.test/t/1'],
  ['http://x/', null],
  ['//evil.test/', null],
  ['/\\evil.test', null],
  ['/%5C', null],
  ['/%5cevil.test:a', null],
  ['/%09/[', null],
  ['/%0d%0a%5c', null],
  ['/c/%5C', 'http://community.test/c/%5C'],
  ['*', null],
  ['/c/%00', null],
])('the request line %j is of %j', (url, address) => expect(addressOf(request({}, url))).toBe(address))

describe('cookies', () => {
  test('are tied to the host over https, and kept from scripts and other sites', () => {
    expect(cookie('parked', 'x', { secure: true, maxAge: 60 })).toBe(
      '__Host-parked=x; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60',
    )
    expect(cookie('parked', 'x', { secure: false })).toBe('parked=x; Path=/; HttpOnly; SameSite=Lax')
  })
  test('are read by their whole name', () => {
    expect(readCookie('xparked=1; parked=2; parked2=3', 'parked')).toBe('2')
    expect(readCookie(null, 'parked')).toBe(null)
  })
  test('a message for the next page is one of ours, whatever somebody planted', () => {
    const line = (flash: object) => flashCookie(flash as never, true).split(';')[0]!
    expect(readFlash(line({ reason: 'forum.flash.asked', undo: '/answers/1/accept' }), true)).toEqual({
      reason: 'forum.flash.asked',
      values: {},
      undo: '/answers/1/accept',
    })
    expect(readFlash(line({ reason: 'You won' }), true)).toBe(null)
    expect(readFlash(line({ reason: 'forum.flash.asked', undo: '//evil.test/x' }), true)).toEqual({
      reason: 'forum.flash.asked',
      values: {},
    })
    expect(readFlash('__Host-flash=%%%', true)).toBe(null)
  })
})

test('a form that is too large is read to its end, so that its sender sees the answer; a flood is not', async () => {
  const part = Buffer.alloc(MAX_BODY_BYTES / 2, 'x')
  const sending = (parts: number, length = parts * part.length) => {
    const stream = Readable.from(Array(parts).fill(part))
    return Object.assign(stream, { headers: { 'content-length': String(length) } }) as unknown as IncomingMessage
  }
  const fits = sending(2)
  expect(((await readBody(fits)) as Buffer).length).toBe(MAX_BODY_BYTES)
  const tooLarge = sending(8)
  expect(await readBody(tooLarge)).toBe('too-large')
  expect(tooLarge.readableEnded).toBe(true)
  for (const flood of [sending(200), sending(200, 1)]) {
    expect(await readBody(flood)).toBe('too-large')
    expect(flood.readableEnded).toBe(false)
  }
})
