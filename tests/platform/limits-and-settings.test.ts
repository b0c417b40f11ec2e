import { describe, expect, test } from 'vitest'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { parseEnv, SAMPLE_SECRET } from '#app/platform/env.server.ts'
import { limitRate, limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { MINUTE, SECOND } from '#app/platform/time.ts'

const limit = { name: 'test', points: 3, per: MINUTE }
const outcome = async (act: () => unknown) => {
  try {
    await act()
    return 'ok'
  } catch (problem) {
    return problem as { kind: string; retryAfter: number }
  }
}

describe.each([
  ['writes', () => limitRate(limit, 'ana')],
  ['reads', () => limitReads({ ...limit, name: 'reads' }, 'ana')],
])('limits on %s', (_, act) => {
  test('let so many pass, say how long to wait, and open again', async () => {
    setClock(Date.UTC(2026, 10, 24, 12))
    for (let i = 0; i < 3; i++) expect(await outcome(act)).toBe('ok')
    advanceClock(20 * SECOND)
    expect(await outcome(act)).toMatchObject({ kind: 'too-many', retryAfter: 40 })
    advanceClock(40 * SECOND)
    expect(await outcome(act)).toBe('ok')
  })
})

test('fifty at once pass no more than the limit', async () => {
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(() => limitRate(limit, 'ben'))))
  expect(outcomes.filter((o) => o === 'ok')).toHaveLength(3)
})

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:1:2:3', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['2001:DB8::1', '2001:db8:0:0:0:0:0:2', true],
  ['::ffff:192.0.2.1', '192.0.2.1', true],
  ['192.0.2.1', '192.0.2.2', false],
])('%s and %s count as one: %s', (a, b, same) => {
  expect(originOf(a) === originOf(b)).toBe(same)
  expect(originOf(a)).not.toContain('192')
})

describe('settings', () => {
  const production = { NODE_ENV: 'production', SECRET: 'x'.repeat(32), SITE_URL: 'https://community.example.com/' }
  const problems = (source: Record<string, string>) => {
    try {
      parseEnv(source)
      return ''
    } catch (problem) {
      return (problem as Error).message
    }
  }
  test('have defaults to try it out with', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      demo: true,
      development: true,
      LANGUAGE: 'nl',
      TIME_ZONE: 'Europe/Amsterdam',
    })
  })
  test('that are wrong are named together', () => {
    const said = problems({ PORT: 'abc', LANGUAGE: 'fr', DATABASE_URL: 'mysql://x', TIME_ZONE: 'Mars/Olympus' })
    for (const name of ['PORT', 'LANGUAGE', 'DATABASE_URL', 'TIME_ZONE']) expect(said).toContain(name)
    const unreadable = problems({ DATABASE_URL: 'postgres://wijzer:hush@db.example:99999/wijzer' })
    expect(unreadable).toContain('DATABASE_URL is not an address like postgres://')
    expect(unreadable).not.toContain('hush')
  })
  test('name an embeddings server by any part of its address, with its model, and no password in it', () => {
    const at = (EMBEDDINGS_URL: string) => parseEnv({ EMBEDDINGS_URL, EMBEDDINGS_MODEL: 'm' }).embeddings?.url
    const whole = 'http://localhost:11434/v1/embeddings'
    for (const part of ['', '/', '/v1', '/v1/', '/v1/embeddings'])
      expect(at(`http://localhost:11434${part}`)).toBe(whole)
    expect(problems({ EMBEDDINGS_URL: 'http://localhost' })).toContain('EMBEDDINGS_MODEL is missing')
    expect(problems({ EMBEDDINGS_KEY: 'k' })).toContain('EMBEDDINGS_URL is missing')
    expect(problems({ EMBEDDINGS_URL: 'http://me:hush@localhost', EMBEDDINGS_MODEL: 'm' })).toMatch(/must not hold/)
  })
  test('for production need a secret of their own and the site’s address', () => {
    expect(problems({ NODE_ENV: 'production' })).toMatch(/SECRET is missing[\s\S]*SITE_URL is missing/)
    expect(problems({ ...production, SECRET: SAMPLE_SECRET })).toMatch(/SECRET is the sample/)
    expect(problems({ ...production, SECRET: 'short' })).toMatch(/SECRET must be at least 32/)
    expect(parseEnv(production)).toMatchObject({
      production: true,
      demo: false,
      SITE_URL: 'https://community.example.com',
    })
  })
  test('of a brand cannot break out of the stylesheet', () => {
    expect(problems({ BRAND_COLOUR: 'red;} body{display:none' })).toContain('BRAND_COLOUR')
    expect(problems({ BRAND_FONT: 'a</style><script>' })).toContain('BRAND_FONT')
    expect(parseEnv({ BRAND_COLOUR: 'oklch(0.47 0.11 245)' }).BRAND_COLOUR).toBe('oklch(0.47 0.11 245)')
  })
  test('that are empty count as left out', () => {
    const settings = parseEnv({ PORT: '', DATABASE_URL: '' })
    expect([settings.PORT, settings.DATABASE_URL]).toEqual([3000, undefined])
  })
})
