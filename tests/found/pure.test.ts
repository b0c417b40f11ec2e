import { describe, expect, test } from 'vitest'
import { absoluteAddresses } from '#app/found/absolute-addresses.ts'
import { robotsText } from '#app/found/robots.ts'
import { withoutControls, xmlText } from '#app/found/xml.ts'

describe('XML', () => {
  test('holds no character that would keep a reader from opening it', () => {
    expect(withoutControls('a\0b\u0007c\u001Fd\uFFFEe\tf\ng')).toBe('abcde\tf\ng')
    expect(withoutControls('half \uD83D and whole 🙂')).toBe('half \uFFFD and whole 🙂')
    expect(xmlText(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;')
  })
})

describe('addresses in a feed are complete', () => {
  const at = { site: 'https://example.com', page: 'https://example.com/t/7/x' }

  test.each([
    ['<a href="/people/3">@ana</a>', '<a href="https://example.com/people/3">@ana</a>'],
    ['<a href="#answer-4">above</a>', '<a href="https://example.com/t/7/x#answer-4">above</a>'],
    [
      '<img src="/media/a.webp" alt=" href=&quot;/x">',
      '<img src="https://example.com/media/a.webp" alt=" href=&quot;/x">',
    ],
    [
      '<img srcset="/media/a.webp 1x, /media/b.webp 2x">',
      '<img srcset="https://example.com/media/a.webp 1x, https://example.com/media/b.webp 2x">',
    ],
    ['<a href="https://other.example/x">other</a>', '<a href="https://other.example/x">other</a>'],
    ['<a href="//other.example/x">other</a>', '<a href="//other.example/x">other</a>'],
    ['<p>type href="/x" here</p>', '<p>type href="/x" here</p>'],
  ])('%s', (html, complete) => {
    expect(absoluteAddresses(html, at)).toBe(complete)
  })
})

test('robots find the map, and are kept from what is for one person', () => {
  const rules = robotsText('https://example.com').split('\n')
  expect(rules[0]).toBe('User-agent: *')
  expect(rules).toContain('Sitemap: https://example.com/sitemap.xml')
  const disallowed = rules.filter((line) => line.startsWith('Disallow: ')).map((line) => line.slice(10))
  const rule = (start: string) => new RegExp(`^${start.replaceAll('*', '.*')}`)
  const mayRead = (path: string) => !disallowed.some((start) => rule(start).test(path))
  for (const path of [
    '/',
    '/t/7/x',
    '/c/mobiel',
    '/tags/esim',
    '/people/3',
    '/questions',
    '/about/rules',
    '/feed.atom',
    '/posts/12',
  ])
    expect(mayRead(path), path).toBe(true)
  for (const path of [
    '/admin/people',
    '/settings',
    '/sign-in?next=%2F',
    '/search?q=a',
    '/verify/x',
    '/unsubscribe/x',
    '/posts/12/edit',
  ])
    expect(mayRead(path), path).toBe(false)
})
