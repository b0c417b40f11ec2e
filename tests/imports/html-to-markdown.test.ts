import { expect, test } from 'vitest'
import { markdownOfComment } from '#app/imports/comment-markdown.ts'
import { escapeMarkdown } from '#app/imports/escape-markdown.ts'
import { markdownOfHtml } from '#app/imports/html-to-markdown.server.ts'
import { textOfHtml } from '#app/imports/html-to-text.ts'
import { writtenHtml } from '#app/imports/written-text.server.ts'
import { renderMarkdown } from '#app/platform/markdown/render-markdown.server.ts'

test.each([
  [
    '<p>Some <em>short</em>, <strong>strong</strong> and <code>a`b</code> words.</p>',
    'Some *short*, **strong** and ``a`b`` words.',
  ],
  ['<p>foo<em>bar</em>baz and <em>"so"</em>too</p>', 'foo*bar*baz and <em>"so"</em>too'],
  [
    '<h2>How</h2><ul><li>one</li><li>two</li></ul><ol><li>a</li></ol><hr>',
    '## How\n\n-   one\n-   two\n\n1.  a\n\n---',
  ],
  [
    '<pre class="lang-py prettyprint-override"><code>if a &lt; b:\n    pass\n</code></pre>',
    '```py\nif a < b:\n    pass\n```',
  ],
  ['<!-- language: lang-js -->\n\n<pre><code>let a = `x`\n```\n</code></pre>', '````js\nlet a = `x`\n```\n````'],
  ['<pre>plain   text</pre>', '```\nplain   text\n```'],
  ['<blockquote><p>Said</p><p>so</p></blockquote>', '> Said\n> \n> so'],
  [
    '<p>H<sub>2</sub>O<sup>+</sup>, press <kbd>Ctrl</kbd>, <s>not</s></p>',
    'H<sub>2</sub>O<sup>\\+</sup>, press <kbd>Ctrl</kbd>, ~~not~~',
  ],
  [
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2|3</td></tr></tbody></table>',
    '| a   | b   |\n| --- | --- |\n| 1   | 2\\|3 |',
  ],
  [
    '<p><a href="https://x.test/a_(b)" title="T">see</a> <a href="/q/1">here</a> <a href="//y.test">there</a></p>',
    '[see](https://x.test/a_%28b%29 "T") here [there](https://y.test)',
  ],
  [
    '<p><a href="https://x.test/_a_">https://x.test/_a_</a> https://x.test/_b_</p>',
    '<https://x.test/_a_> <https://x.test/_b_>',
  ],
  ['<p><img src="https://i.test/a.png" alt="A plot"></p>', '![A plot](https://i.test/a.png)'],
  [
    '<p>$\\alpha_i * \\beta_j$ with $x_1*y_2$ and \\(z\\)</p>',
    '$\\alpha_i * \\beta_j$ with $x_1\\*y_2$ and \\\\(z\\\\)',
  ],
  [
    '<p># no heading</p><p>1. no list</p><p>- nor this</p><p>&gt; quote</p><p>a &lt;b&gt; &amp;amp; c</p>',
    '\\# no heading\n\n1\\. no list\n\n\\- nor this\n\n\\> quote\n\na \\<b> \\&amp; c',
  ],
  ['<p>one<br>two<br/># three</p>', 'one\ntwo\n\\# three'],
  ['<script>alert(1)</script><p onclick="x()">kept</p><iframe src="x">gone</iframe>', 'kept'],
])('%s', (html, markdown) => {
  expect(markdownOfHtml(html)).toBe(markdown)
})

test.each([
  'a * b',
  '*a*',
  '_a_ b_c _',
  '`x`',
  '[a](b)',
  '![a](b)',
  '<b>',
  '<https://a.b>',
  '&lt; &#35; & &',
  '~~a~~ ~',
  '\\ \\\\ \\* \\',
  '# a',
  '#a',
  '+ a',
  '- a',
  '---',
  '===',
  '12) a',
  '1. a',
  '> a',
  '~~~',
  'see https://a.test/_b_*c*?d=[e] and www.a.test/_x_',
  '|a|b|',
  '$a_{1}^{*}$ $$\\{x\\}$$',
  'me@a.test',
  'a <3 b',
  '<!-- a -->',
  '@Ann _x_',
])('%s is shown as it stands', async (text) => {
  const rendered = (await renderMarkdown(escapeMarkdown(text))) as { html: string }

  expect(textOfHtml(rendered.html)).toBe(text)
  expect(rendered.html).not.toMatch(/<(?!\/?p>|a |\/a>)/)
})

test('a comment keeps its emphasis, code and links, and nothing else', async () => {
  const text = '# *so* `a<b` <b>x</b> [l](https://a.test) $a_1 * b_2 * c$ Vec<int> costs $5 or $6'
  const rendered = (await renderMarkdown(markdownOfComment(text))) as { html: string }

  expect(rendered.html).toBe(
    '<p># <em>so</em> <code>a&lt;b</code> &lt;b&gt;x&lt;/b&gt; <a href="https://a.test" rel="nofollow ugc noopener">l</a> $a_1 * b_2 * c$ Vec&lt;int&gt; costs $5 or $6</p>',
  )
})

const hostile = {
  'deep quotes': '<blockquote>'.repeat(20_000),
  'deep spans': `${'<span>'.repeat(5000)}deep`,
  'unclosed emphasis': '<b><i>'.repeat(5000),
  'a long run of spaces in code': `<code>a${' '.repeat(60_000)}\u00a0${' '.repeat(60_000)}b</code>`,
  'wide cells': '<table><tr><td colspan="999999999">a</td><td>b</td></tr></table>',
  'many links': '<a href="https://x.test">'.repeat(8000),
  'open brackets': '<'.repeat(150_000),
  'open tags': '<a '.repeat(50_000),
  stars: `<p>${'*a_'.repeat(50_000)}</p>`,
  'rows in rows': '<table><tr><td>'.repeat(3000),
  'leaving the element': '</x-turndown></body></html><p>still here</p>',
}

test.each(Object.entries(hostile))(
  'a body with %s takes less than four seconds and yields something',
  async (_, html) => {
    const began = performance.now()
    const text = await writtenHtml(html)

    expect(performance.now() - began).toBeLessThan(4000)
    expect(text.html).not.toMatch(/<script|onerror|javascript:/)
  },
)

test('what is too deeply nested keeps its words', async () => {
  const { markdown, lost } = await writtenHtml(
    `${'<blockquote>'.repeat(200)}<p>Deep *down*</p>${'</blockquote>'.repeat(200)}`,
  )

  expect(markdown).toBe('Deep \\*down\\*')
  expect(lost).toMatch(/only its words/)
})
