import { renderMarkdown, stopRenderer } from '#app/platform/markdown/render-markdown.server.ts'
import { type Chance, chance } from './chance.ts'
import { blockOf, paragraphOf } from './compose.ts'
import type { Language } from './vocabulary.ts'

export type Text = { markdown: string; html: string }
export type Blocks = Record<Language, Text[]>

const EACH = 200

/** Some hundred blocks of Markdown and what the real renderer makes of them. */
export async function renderBlocks(): Promise<Blocks> {
  try {
    return { nl: await some('nl', 1), en: await some('en', 2) }
  } finally {
    await stopRenderer()
  }
}

async function some(language: Language, seed: number) {
  const luck = chance(seed, 0xb10c)
  return Promise.all(
    Array.from({ length: EACH }, async () => {
      const markdown = blockOf(luck, language)
      const rendered = await renderMarkdown(markdown)
      if (!('html' in rendered)) throw new Error(`Not rendered: ${rendered.tooMuch}`)
      return { markdown, html: rendered.html }
    }),
  )
}

/** A post as the renderer would have stored it: its own sentences, and often one of the blocks. */
export function postOf(luck: Chance, language: Language, blocks: Blocks, paragraphs: number): Text {
  const parts: Text[] = Array.from({ length: paragraphs }, () => {
    const text = paragraphOf(luck, language, 2 + luck.below(3))
    return { markdown: text, html: `<p>${text}</p>` }
  })
  if (luck.is(0.4)) parts.splice(1, 0, luck.one(blocks[language]))
  return { markdown: parts.map((part) => part.markdown).join('\n\n'), html: parts.map((part) => part.html).join('\n') }
}
