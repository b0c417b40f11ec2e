import { expect, test } from 'vitest'
import { findMentionCandidates } from '#app/platform/markdown/mentions.ts'

test('the words after @ are looked up alone and with the next two', () => {
  expect(findMentionCandidates('Hoi @Sanne de Vries, kijk')).toEqual(['sanne', 'sanne de', 'sanne de vries'])
})

test('code and addresses name nobody', () => {
  expect(findMentionCandidates('a@b.nl `@sanne`\n```py\n@app.route\n```\n')).toEqual([])
})

test('names are asked for once, and at most twenty', () => {
  expect(findMentionCandidates('@sanne '.repeat(500))).toEqual(['sanne'])
  const many = findMentionCandidates(Array.from({ length: 300 }, (_, n) => `@p${n} en`).join(' '))
  expect(many).toHaveLength(20)
  expect(many.slice(0, 2)).toEqual(['p0', 'p1'])
})

test('a post full of @ takes no time', () => {
  const started = performance.now()
  for (const text of ['@', '@a ', '@a@', '`@', '@a.a.']) findMentionCandidates(text.repeat(32_000 / text.length))
  expect(performance.now() - started).toBeLessThan(1000)
})
