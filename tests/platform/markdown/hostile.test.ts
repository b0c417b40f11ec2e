import { describe, expect, test } from 'vitest'
import { TooMuchError } from '#app/platform/markdown/limits.ts'
import { createRenderer } from '#app/platform/markdown/render.server.ts'
import { corpus } from './corpora.ts'
import { faultsIn } from './oracle.ts'

const render = await createRenderer()

const NAME = 'a'.repeat(32)
const pictures = new Map([[NAME, [{ width: 40, height: 30 }]]])

const OWN = [
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template>',
  '<table><caption><svg><foreignObject><p><style><img src=x onerror=alert(1)>',
  '<p><table><tr><td><p><table><td><a href="javascript:alert(1)">x',
  '<a href="javascript&colon;alert(1)">x</a> <a href="java&Tab;script:alert(1)">y</a> <a href="&#1;javascript:alert(1)">z</a>',
  '[a](<javascript:alert(1)>) [b](javascript&colon;alert(1)) [c](JaVaScRiPt:alert(1)) [d](vbscript:x) [e]( javascript:x)',
  '[a][b]\n\n[b]: javascript:alert(1)\n\n[c]\n\n[c]: data:text/html,<script>alert(1)</script>',
  '<javascript:alert(1)> <data:text/html,x> <vbscript:x> <JAVASCRIPT&colon;alert(1)>',
  `![x](data:image/svg+xml;base64,AAAA) ![x](javascript:alert(1)) ![x](/media/../admin) ![x](//evil/media/${NAME}-40.webp)`,
  `![x](/media//evil) ![x](/media/%2e%2e/x) ![x](/media/${NAME}-40.webp?b#c) ![x](/media/${NAME}-40.webp/../../x) ![x](/media/${NAME}-40.svg)`,
  `![" onerror="alert(1)](/media/${NAME}-40.webp '" onload="alert(1)')`,
  `<img src="/media/${NAME}-40.webp" srcset="https://evil/x 2x" sizes="x" onerror=alert(1) style="position:fixed" id=x name=y class=moving>`,
  `<img src="/media/${NAME}-40.webp" alt='"><script>alert(1)</script>'>`,
  '<a href="//evil">x</a> <a href="/\\evil">x</a> <a href="\\\\evil">x</a> <a href="/&Tab;/evil">x</a> <a href="ht\ntps://evil">x</a>',
  '<a href="https://community.test@evil" target=_blank rel=opener ping=https://evil download>x</a>',
  '```"><script>alert(1)</script>\nx\n```\n\n```js" onclick="alert(1)\nx\n```\n\n~~~js class=table\n</code></pre><script>\n~~~',
  '<div class="table" role="alert" tabindex="9" aria-label="x" aria-hidden=true data-x=1>x</div>',
  '<span class="hljs-keyword">x</span> <a class="mention" href="/people/1">@Support</a> <code class="language-js x">y</code>',
  '<p id="__proto__" name="constructor"><b constructor=1 __proto__=2 toString=3 hasOwnProperty=4>x',
  '<input name=a><button formaction=javascript:x>b</button><select><option>c</select><textarea><script></textarea>',
  '<base href=//evil><meta http-equiv=refresh content=0;url=//evil><link rel=stylesheet href=//evil><iframe srcdoc=x>',
  '<!--><script>alert(1)</script>--> <!--> <img src=x onerror=alert(1)> --> <![CDATA[<script>alert(1)</script>]]> <?x ?>',
  '<x-y onfocus=alert(1) tabindex=1 autofocus>x</x-y><p is="x-y" slot=z part=q contenteditable popover>',
  '</main></body></html><script>alert(1)</script><body onload=alert(1)><html lang="x" onclick=x>',
  '<p lang="&quot;&gt;&lt;script&gt;" dir="x">y</p><td align="x" colspan=9999>z',
  '\u202e\u2066<\u0000script>alert(1)</script> ＜script＞ <ſcript>alert(1)</ſcript> <K onclick=x>',
  '<details open ontoggle=alert(1)><summary onclick=x>y</summary></details><dialog open>z</dialog><marquee onstart=x>',
  '<head></head><frameset><frame src=x></frameset>',
  '<body></body><!-- only this -->',
  '<title><a title="</title><img src=x onerror=alert(1)>"></title><xmp><img src=x onerror=alert(1)></xmp><plaintext>',
]

test.each(OWN)('nothing of %j survives that a browser would run', (markdown) => {
  expect(faultsIn(render(markdown, { pictures }))).toEqual([])
})

test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'O\'Brien & "Zonen"', '</a><b>'])(
  'somebody who calls themselves %j is mentioned as text',
  (name) => {
    const html = render('Hoi @sanne', { mentions: new Map([['sanne', { id: 3, name }]]) })
    expect(faultsIn(html)).toEqual([])
    const shown = html
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|amp);/g, (_, it) => ({ lt: '<', gt: '>', amp: '&' })[String(it)]!)
    expect(shown).toBe(`Hoi @${name}`)
  },
)

describe('the public lists of hostile strings', () => {
  const fixtures = corpus<{ payload: string }[]>('dompurify.json')?.map(({ payload }) => payload)
  const lists = {
    DOMPurify: fixtures,
    OWASP: corpus<string[]>('xss-owasp-filter-evasion.json'),
    'naughty strings': corpus<string[]>('blns.json'),
  }
  for (const [name, strings] of Object.entries(lists)) {
    test.skipIf(!strings)(
      `${name}: none leaves a tag, attribute or scheme it should not, in any place of a post`,
      async () => {
        const faults: unknown[] = []
        for (const text of strings ?? []) {
          for (const markdown of [
            text,
            `[x](${text})`,
            `[x](<${text}>)`,
            `![${text}](${text})`,
            `\`\`\`${text}\n${text}`,
          ]) {
            const found = faultsIn(renderOrNothing(markdown))
            if (found.length > 0) faults.push({ markdown, found })
          }
          // jsdom frees its memory between ticks.
          await new Promise(setImmediate)
        }
        expect(faults).toEqual([])
      },
      120_000,
    )
  }
})

function renderOrNothing(markdown: string) {
  try {
    return render(markdown)
  } catch (error) {
    if (error instanceof TooMuchError) return ''
    throw error
  }
}
