import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { markdownOfHtml } from '#app/imports/html-to-markdown.server.ts'
import { createRenderer } from '#app/platform/markdown/render.server.ts'
const render = await createRenderer()
const xml = new JSDOM(readFileSync(process.argv[2]!, 'utf8').replace(/^\uFEFF/, ''), { contentType: 'text/xml' }).window.document
let n = 0, bad = 0, nul = 0, ms = 0, worst = 0
const d = new JSDOM('').window.document
const textOf = (html: string) => { const e = d.createElement('div'); e.innerHTML = html; for (const im of e.querySelectorAll('img')) im.replaceWith(im.getAttribute('alt') || im.getAttribute('src') || ''); for (const b of e.querySelectorAll('br,p,li,div,h1,h2,h3,h4,h5,h6,pre,blockquote,td')) b.append(' '); return (e.textContent ?? '').replace(/\s+/g, '') }
for (const row of xml.querySelectorAll('row')) {
  const body = row.getAttribute('Body')!
  n++
  const t = performance.now()
  const md = markdownOfHtml(body)
  const dt = performance.now() - t; ms += dt; worst = Math.max(worst, dt)
  if (md === null) { nul++; continue }
  let html = ''
  try { html = render(md) } catch (e) { console.log('REFUSED', row.getAttribute('Id'), String(e)); continue }
  if (n % 20 === 0) await new Promise(setImmediate)
  const a = textOf(body), b = textOf(html)
  if (a !== b) {
    bad++
    let i = 0; while (a[i] === b[i]) i++
    if (bad < Number(process.argv[3] ?? 25)) console.log(row.getAttribute('Id'), '\n  A', a.slice(Math.max(0, i - 30), i + 50), '\n  B', b.slice(Math.max(0, i - 30), i + 50))
  }
}
console.log({ n, bad, nul, ms, worst })
