import { describe, expect, test } from 'vitest'
import { isReservedName, nameKey, nameProblem } from '#app/accounts/names.ts'

describe('a name may be', () => {
  test.each([
    'Fenna Bosch',
    'Zoë',
    'Ruud K.',
    "Jean-Luc O'Neil",
    'Ünal',
    'Łukasz',
    'Nguyễn Thị Minh',
    'Иван Петров',
    'Γιώργος',
    'محمد',
    '山田 太郎',
    '김철수',
    'Noah 2',
    'd’Artagnan',
    'Merel Jansen',
    'Ali',
    'Bo',
    'Joe Root',
    'Botje',
  ])('%s', (name) => {
    expect(nameProblem(name)).toBeNull()
    expect(isReservedName(name, 'Merel')).toBe(false)
  })
})

describe('a name may not be', () => {
  test.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['J', 'short'],
    ['x'.repeat(41), 'long'],
    ['jan@merel.nl', 'at'],
    ['Jan\u200bsen', 'invisible'],
    ['Jan\u202enesnaJ', 'invisible'],
    ['Jan\u0000', 'invisible'],
    ['Jan\u3164', 'invisible'],
    ['Z\u0300\u0301\u0302algo', 'marks'],
    ['Jan\u{e0041}', 'invisible'],
    ['Jan 🎉', 'characters'],
    ['0612345678', 'characters'],
    ['<b>Jan</b>', 'characters'],
    ['Jаn', 'alphabets'],
    ['Αdmin', 'alphabets'],
    ['ᴀᴅᴍɪɴ', 'alphabets'],
    ['ᎪᎠᎷᏆΝ', 'alphabets'],
    ['Jan\nPiet\u0007', 'invisible'],
  ])('%j: %s', (name, problem) => expect(nameProblem(name)).toBe(`accounts.name.${problem}`))
})

describe('only webcare may be called', () => {
  test.each([
    'Merel',
    'MEREL',
    'merel',
    'M e r e l',
    'Mеrеl',
    'Mere1',
    'Merel Webcare',
    'merel-support',
    'MerelTeam',
    'Team Merel',
    'admin',
    'ADMIN',
    'Adm1n',
    '4dmin',
    'аdmin',
    'ａｄｍｉｎ',
    'Admin Jan',
    'ádmin',
    'Administrator',
    'moderator',
    'M0derator',
    'Webcare',
    'web.care',
    'support',
    'Support Merel',
    'system',
    'Wijzer',
    'Deleted member',
    'Verwijderd lid',
    'klantenservice',
    'Merel Klantenservice',
    'H e l p d e s k',
    'no-reply',
    'admın',
  ])('%s', (name) => expect(isReservedName(name, 'Merel')).toBe(true))
})

describe('two people cannot be called', () => {
  test.each([
    ['Fenna Bosch', 'fenna  bosch'],
    ['Fenna', 'FENNA'],
    ['ｆｅｎｎａ', 'Fenna'],
    ['раса', 'paca'],
    ['Zoë', 'Zoe\u0308'],
    ['O’Neil', "O'Neil"],
    ['Jan10', 'janlo'],
    ['ﬁnn', 'finn'],
  ])('%s and %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))
  test('while an accent makes another name', () => expect(nameKey('André')).not.toBe(nameKey('Andre')))
})

test('whatever it is given, a key is made', () => {
  for (const text of ['\ud800', '\u0000', 'x'.repeat(100_000), '𝕬𝖉𝖒𝖎𝖓']) expect(typeof nameKey(text)).toBe('string')
})
