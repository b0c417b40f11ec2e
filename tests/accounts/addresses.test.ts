import { describe, expect, test } from 'vitest'
import { emailKey, emailProblem } from '#app/accounts/addresses.ts'

describe('an address of a person', () => {
  test.each([
    'fenna@example.com',
    ' fenna@example.com ',
    'Fenna.Bosch+merel@Example.co.uk',
    "o'neil@example.ie",
    'a_b-c@sub.domain.example.nl',
    'x@xn--bcher-kva.example',
    `${'a'.repeat(64)}@example.com`,
  ])('%s', (address) => expect(emailProblem(address)).toBeNull())
})

describe('no address', () => {
  test.each([
    'fenna',
    '@example.com',
    'fenna@',
    'fenna@localhost',
    'fenna@example',
    'fenna@@example.com',
    'fenna@example..com',
    '.fenna@example.com',
    'fen..na@example.com',
    'fenna.@example.com',
    '"fenna"@example.com',
    '"a@b"@example.com',
    'fenna@[127.0.0.1]',
    'fenna@127.0.0.1',
    'fenna@exаmple.com',
    'fenna＠example.com',
    'fénna@example.com',
    '=?utf-8?q?fenna=40merel.nl=3e=00?=foo@evil.example',
    'a%merel.nl@evil.example',
    'merel.nl!a@evil.example',
    'fenna@example.com, other@example.com',
    'fenna@example.com\nBcc: all@example.com',
    'Fenna <fenna@example.com>',
    'fenna@-example.com',
    'fenna@example-.com',
    'fenna@example.c',
    'fenna(comment)@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.com`,
    'fenna@merel.nl\u0000.evil.example',
  ])('%j', (address) => expect(emailProblem(address)).toBe('accounts.email.wrong'))
  test('an empty one is missing', () => expect(emailProblem('  ')).toBe('accounts.email.missing'))
})

test('case and spaces around make no other address', () =>
  expect(emailKey(' Fenna@Example.COM ')).toBe('fenna@example.com'))
