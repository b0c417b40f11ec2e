/** The thread that renders posts, one message at a time. Started by render-markdown.server.ts. */
import { parentPort } from 'node:worker_threads'
import { type TooMuch, TooMuchError } from '#app/platform/markdown/limits.ts'
import { createRenderer, type Known } from '#app/platform/markdown/render.server.ts'

export type WorkerAnswer = 'ready' | { html: string } | { tooMuch: TooMuch } | { broken: string }

const render = await createRenderer()

function answer({ markdown, ...known }: { markdown: string } & Known): WorkerAnswer {
  try {
    return { html: render(markdown, known) }
  } catch (error) {
    if (error instanceof TooMuchError) return { tooMuch: error.reason }
    if (error instanceof RangeError) return { tooMuch: 'nesting' }
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

// The first posts run on cold code: let them be ours, before the deadline counts.
for (let round = 0; round < 3; round++)
  answer({ markdown: '# Title\n\n- [x] *one*\n\n|a|\n|-|\n|b|\n\n```js\nlet a = 1\n```\n' })

parentPort?.on('message', (post) => parentPort?.postMessage(answer(post)))
parentPort?.postMessage('ready')
