import { expect, test } from 'vitest'
import { createRenderer } from '#app/platform/markdown/render.server.ts'

const render = await createRenderer()
const away = 'rel="nofollow ugc noopener"'

const RULES: [rule: string, markdown: string, html: string][] = [
  ['a line break is a line break', 'a\nb', '<p>a<br>b</p>'],
  ['the highest heading is h3', '# a', '<h3>a</h3>'],
  ['headings move down by two', '### a', '<h5>a</h5>'],
  ['and end at h6', '##### a', '<h6>a</h6>'],
  ['also those written as HTML', '<h1 id="x">a</h1>', '<h3>a</h3>'],
  ['an empty heading is left out', '#\n\na', '<p>a</p>'],
  ['a link that leaves carries its rel', '[a](https://x.nl)', `<p><a href="https://x.nl" ${away}>a</a></p>`],
  ['also without a scheme', '[a](//x.nl)', `<p><a href="//x.nl" ${away}>a</a></p>`],
  ['a bare address is a link', 'https://x.nl', `<p><a href="https://x.nl" ${away}>https://x.nl</a></p>`],
  ['a link within the site is plain', '[a](/t/1#b)', '<p><a href="/t/1#b">a</a></p>'],
  ['so is one within the page', '[a](#b)', '<p><a href="#b">a</a></p>'],
  [
    'and mail and telephone',
    '[a](mailto:a@x.nl) [b](tel:+31201234567)',
    '<p><a href="mailto:a@x.nl">a</a> <a href="tel:+31201234567">b</a></p>',
  ],
  ['other schemes are only their text', '[a](ftp://x.nl) [b](javascript:x)', '<p>a b</p>'],
  ['a path without a slash leads nowhere fixed', '[a](b)', '<p>a</p>'],
  ['a link without text shows its address', '[](/t/1)', '<p><a href="/t/1">/t/1</a></p>'],
  [
    'an uploaded image is shown',
    '![a](/uploads/1/b.png)',
    '<p><img src="/uploads/1/b.png" alt="a" loading="lazy"></p>',
  ],
  [
    'an image from elsewhere becomes a link',
    '![a](https://x.nl/b.png)',
    `<p><a href="https://x.nl/b.png" ${away}>a</a></p>`,
  ],
  ['within a link it becomes its text', '[![a](https://x.nl/b.png)](/t/1)', '<p><a href="/t/1">a</a></p>'],
  ['an image in the text itself is only its words', '![a](data:image/png;base64,AA==)', '<p>a</p>'],
  ['tasks are signs', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
  [
    'known code is coloured',
    '```js\nlet a\n```',
    '<pre tabindex="0"><code class="hljs language-javascript"><span class="hljs-keyword">let</span> a\n</code></pre>',
  ],
  ['code without a language is not', '```\nlet a\n```', '<pre tabindex="0"><code>let a\n</code></pre>'],
  ['nor in an unknown one', '```klingon\nlet a\n```', '<pre tabindex="0"><code>let a\n</code></pre>'],
  ['harmless HTML stays', 'H<sub>2</sub>O <kbd>Esc</kbd>', '<p>H<sub>2</sub>O <kbd>Esc</kbd></p>'],
  ['other HTML goes', '<form class="x">a</form><script>b</script>', 'a'],
  ['a fold-out stays', '<details><summary>a</summary>b</details>', '<details><summary>a</summary>b</details>'],
  ['a language stays', '<span lang="en">mind</span>', '<p><span lang="en">mind</span></p>'],
]

test.each(RULES)('%s', (_, markdown, html) => {
  expect(render(markdown)).toBe(html)
})

test('a wide table can be scrolled by keyboard and is named after its header', () => {
  const html = render('|Bundel|Prijs|\n|:-|-:|\n|5 GB|€ 8|')
  expect(html).toMatch(/^<div class="table" role="group" tabindex="0" aria-label="Bundel, Prijs"><table>/)
  expect(html).toContain('<td align="right">€ 8</td>')
})

const people = new Map([
  ['sanne', { id: 1, name: 'Sanne' }],
  ['sanne de vries', { id: 2, name: 'Sanne de Vries' }],
  ['j. o’neill', { id: 3, name: 'J. O’Neill' }],
])
const MENTIONS: [rule: string, markdown: string, html: string][] = [
  ['a name is a link to its person', 'Hoi @sanne', 'Hoi <a href="/people/1" class="mention">@Sanne</a>'],
  ['the longest name wins', '@Sanne de Vries, kijk', '<a href="/people/2" class="mention">@Sanne de Vries</a>, kijk'],
  ['a genitive is not part of it', "@Sanne's tip", '<a href="/people/1" class="mention">@Sanne</a>\'s tip'],
  ['names keep their own marks', 'dag @J. O’Neill!', 'dag <a href="/people/3" class="mention">@J. O’Neill</a>!'],
  ['an unknown name stays text', '@sannie @piet', '@sannie @piet'],
  ['an address is no mention', 'a@sanne', 'a@sanne'],
  ['code is no mention', '`@sanne`', '<code>@sanne</code>'],
  ['a link is no mention', '[@sanne](/t/1)', '<a href="/t/1">@sanne</a>'],
]

test.each(MENTIONS)('mentions: %s', (_, markdown, html) => {
  expect(render(markdown, { mentions: people })).toBe(`<p>${html}</p>`)
})

test('the same name a thousand times stays a light page', () => {
  expect(render('@sanne '.repeat(1000), { mentions: people }).split('class="mention"').length).toBe(101)
})
