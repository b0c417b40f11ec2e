import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A public corpus that lies beside the repository, or null, which a test says by skipping. */
export function corpus<T>(name: string): T | null {
  const file = resolve('..', 'shared', 'data', 'corpora', name)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  console.warn(`Skipped: ../shared/data/corpora/${name} is not here`)
  return null
}

type Parts = { name: string; parts: [string, number][] }

/** Inputs that make parsers slow, each as a name and a text. */
export function pathologicalTexts(): [string, string][] {
  const found = corpus<{ cases: Parts[] }>('markdown-pathological.json')
  const texts = (found?.cases ?? []).map(({ name, parts }): [string, string] => [
    name,
    parts.map(([text, times]) => text.repeat(times)).join(''),
  ])
  const levels = Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}* a\n`).join('')
  const ticks = Array.from({ length: 2499 }, (_, length) => `e${'`'.repeat(length + 1)}`).join('')
  return [...texts, ['deeply nested lists', levels], ['backtick runs', ticks], ...ownTexts()]
}

function ownTexts(): [string, string][] {
  const attributes = Array.from({ length: 300 }, (_, number) => `<b a=${number}>`).join('')
  return [
    ['emphasis and addresses', '**a@'.repeat(8000)],
    ['emphasis of many lengths', `${'*'.repeat(50)}a*** `.repeat(600)],
    ['formatting opened again in every paragraph', attributes + '<p>x'.repeat(6000)],
    ['formatting that outlives its block', Array.from({ length: 1400 }, (_, n) => `<div><b a=${n}></div>`).join('')],
    ['nested tables', '<table><tr><td>'.repeat(2000)],
    ['svg and math in turn', '<svg><foreignObject><math><mtext>'.repeat(900)],
    ['a table wide and long', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'b|'.repeat(100)}\n`.repeat(150)}`],
    ['definitions that nobody uses', Array.from({ length: 2500 }, (_, n) => `[${n}]: /u${n}`).join('\n')],
    ['definitions that everybody uses', `[a]: /u "${'t'.repeat(15_000)}"\n\n${'[a] '.repeat(4000)}`],
    ['coloured code', `\`\`\`json\n${'[1,'.repeat(3300)}\n\`\`\``],
    ['links in links', '[a](<'.repeat(6000)],
  ]
}
