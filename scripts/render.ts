// npm run render: Markdown on standard input becomes the HTML that would be stored. With --json, a JSON array of
// strings becomes a JSON array of strings, null for those refused, with the reason on standard error.
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { type Rendered, renderMarkdown, stopRenderer } from '#app/platform/markdown/render-markdown.server.ts'

/** Posts under way at once: enough to keep every worker busy, few enough to keep memory flat. */
const AT_ONCE = 4

try {
  const input = await text(process.stdin)
  const output = process.argv.includes('--json')
    ? JSON.stringify(await renderAll(postsIn(input)))
    : await renderOne(input)
  if (output !== null) process.stdout.write(`${output}\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await stopRenderer()
}

async function renderOne(markdown: string) {
  const rendered = await renderMarkdown(markdown)
  if ('html' in rendered) return rendered.html
  console.error(`Refused: ${reason(rendered)}.`)
  process.exitCode = 1
  return null
}

async function renderAll(posts: string[]) {
  const results: (string | null)[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let index = next++; index < posts.length; index = next++) {
        const rendered = await renderMarkdown(posts[index] ?? '')
        results[index] = 'html' in rendered ? rendered.html : null
        if ('tooMuch' in rendered) console.error(`Refused number ${index}: ${reason(rendered)}.`)
      }
    }),
  )
  return results
}

function postsIn(input: string): string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(input))
  } catch {
    throw new Error('Standard input is not a JSON array of strings.')
  }
}

function reason(rendered: Extract<Rendered, { tooMuch: unknown }>) {
  const reasons = {
    length: 'it is too long',
    nesting: 'it nests too deeply or has too many parts',
    time: 'it takes too long',
  }
  return reasons[rendered.tooMuch]
}
