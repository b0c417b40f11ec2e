import { expect, test } from 'vitest'
import { checkHtml, checkMarkdown, MAX_MARKDOWN_LENGTH } from '#app/platform/markdown/limits.ts'

test.each([
  ['an empty post', ''],
  ['a long story', 'Mijn modem doet het niet meer. '.repeat(1000)],
  ['a rule', '* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *'],
  ['a line to fill in', `Naam: ${'_'.repeat(80)}`],
  ['a discussion quoted ten deep', `${'> '.repeat(10)}eens`],
  ['art in a code block', `\`\`\`\n${'>'.repeat(200)}\n${'*'.repeat(900)}x\n\`\`\``],
  ['a list of lists', Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
])('%s is welcome', (_, markdown) => {
  expect(checkMarkdown(markdown)).toBeNull()
})

test.each([
  ['one character too many', 'a'.repeat(MAX_MARKDOWN_LENGTH + 1), 'length'],
  ['a quote nobody can read', '> '.repeat(31), 'nesting'],
  ['the same in a list in a quote', '> - '.repeat(20), 'nesting'],
  ['a thousand stars before a word', `${'*'.repeat(1000)}a`, 'nesting'],
])('%s is refused', (_, markdown, reason) => {
  expect(checkMarkdown(markdown)).toBe(reason)
})

test.each([
  [
    'a table of two thousand cells',
    `<table><tbody>${`<tr>${'<td>a</td>'.repeat(5)}</tr>`.repeat(400)}</tbody></table>`,
    null,
  ],
  ['elements in elements', '<div>'.repeat(101), 'nesting'],
  ['formatting that outlives its block', '<div><b a=1></div>'.repeat(101), 'nesting'],
  ['very many elements', '<b>a</b>'.repeat(8000), 'nesting'],
  ['what only looks like elements', `<!--${'<b>'.repeat(9000)}--><i title="${'<b>'.repeat(9000)}">`, null],
])('%s: what came out is weighed', (_, html, reason) => {
  expect(checkHtml(html)).toBe(reason)
})
