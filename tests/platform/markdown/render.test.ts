import { expect, test } from 'vitest'
import { createRenderer } from '#app/platform/markdown/render.server.ts'
import { faultsIn } from './oracle.ts'

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
  ['a link without text shows its address', '[](/t/1)', '<p><a href="/t/1" data-thread="1">/t/1</a></p>'],
  [
    'a thread named by its path alone is a link',
    'Zie /t/12/een-vraag#answer-3, of `/t/4`.',
    '<p>Zie <a href="/t/12/een-vraag#answer-3" data-thread="12">/t/12/een-vraag#answer-3</a>, of <code>/t/4</code>.</p>',
  ],
  ['a link with words of its own keeps them', '[hier](/t/12)', '<p><a href="/t/12">hier</a></p>'],
  ['what reads like part of a longer address is none', 'a/t/12 /t/12/x/y x.nl/t/3', '<p>a/t/12 /t/12/x/y x.nl/t/3</p>'],
  ['nobody marks a link themselves', '<a href="/t/1" data-thread="2">Gratis</a>', '<p><a href="/t/1">Gratis</a></p>'],
  [
    'nor makes an address lead elsewhere than it says',
    '[/t/1](/t/2) [/t/1](https://x.nl/t/1)',
    `<p><a href="/t/2">/t/1</a> <a href="https://x.nl/t/1" ${away}>/t/1</a></p>`,
  ],
  ['a picture of here that nobody knows is its words', `![a](/media/${'e'.repeat(32)}-960.webp)`, '<p>a</p>'],
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

const [WIDE, SMALL, TALL, MOVING] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32)) as [
  string,
  string,
  string,
  string,
]
const pictures = new Map<string, { width: number; height: number; moving?: true }[]>([
  [
    WIDE,
    [
      { width: 480, height: 240 },
      { width: 960, height: 480 },
      { width: 1600, height: 800 },
    ],
  ],
  [SMALL, [{ width: 40, height: 30 }]],
  [
    TALL,
    [
      { width: 480, height: 960 },
      { width: 1080, height: 2160 },
    ],
  ],
  [
    MOVING,
    [
      { width: 300, height: 200 },
      { width: 300, height: 200, moving: true },
    ],
  ],
])
const address = (name: string, width: number | string) => `/media/${name}-${width}.webp`
const image = (name: string, [from, width, height]: [number, number, number], alt = 'a', srcset = '') =>
  `<img src="${address(name, from)}" width="${width}" height="${height}"${srcset} alt="${alt}" loading="lazy" decoding="async">`
const wide = ` srcset="${[480, 960, 1600].map((w) => `${address(WIDE, w)} ${w}w`).join(', ')}" sizes="(max-width: 672px) 100vw, 672px"`
const tall = ` srcset="${[480, 1080].map((w) => `${address(TALL, w)} ${w}w`).join(', ')}" sizes="(max-width: 320px) 100vw, 320px"`
const PICTURES: [rule: string, markdown: string, html: string][] = [
  [
    'are shown in the size of the screen and lead to the largest',
    `![a](${address(WIDE, 960)})`,
    `<a href="${address(WIDE, 1600)}">${image(WIDE, [960, 672, 336], 'a', wide)}</a>`,
  ],
  [
    'whatever size or attribute was written',
    `<img src="${address(WIDE, 7)}" alt="a" width="9000" height="1">`,
    `<a href="${address(WIDE, 1600)}">${image(WIDE, [960, 672, 336], 'a', wide)}</a>`,
  ],
  [
    'are no larger than they are',
    `![a](${address(SMALL, 40)})`,
    `<a href="${address(SMALL, 40)}">${image(SMALL, [40, 40, 30])}</a>`,
  ],
  [
    'and no higher than a screen',
    `![a](${address(TALL, 1080)})`,
    `<a href="${address(TALL, 1080)}">${image(TALL, [480, 320, 640], 'a', tall)}</a>`,
  ],
  ['that are decoration lead nowhere', `![](${address(SMALL, 40)})`, image(SMALL, [40, 40, 30], '')],
  [
    'that move stand still until somebody wants them to',
    `![a](${address(MOVING, 300)})`,
    `<a href="${address(MOVING, 'moving')}" class="moving">${image(MOVING, [300, 300, 200])}</a>`,
  ],
  ['may stand in a link', `[![a](${address(SMALL, 40)})](/t/1)`, `<a href="/t/1">${image(SMALL, [40, 40, 30])}</a>`],
]

test.each(PICTURES)('pictures %s', (_, markdown, html) => {
  const shown = render(markdown, { pictures }).replace(/^<p>|<\/p>$/g, '')
  expect(shown).toBe(html)
  expect(faultsIn(shown)).toEqual([])
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
