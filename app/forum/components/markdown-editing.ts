export type Selection = { text: string; start: number; end: number }

export type EditorTool = 'bold' | 'italic' | 'heading' | 'link' | 'quote' | 'code' | 'list' | 'numbers'
export const EDITOR_TOOLS: EditorTool[] = ['bold', 'italic', 'heading', 'link', 'quote', 'code', 'list', 'numbers']

/** What a toolbar button does to a text and its selection; `sample` stands where nothing was selected. */
export function applyTool(tool: EditorTool, selection: Selection, sample: string): Selection {
  switch (tool) {
    case 'bold':
      return wrap(selection, '**', '**', sample)
    case 'italic':
      return wrap(selection, '_', '_', sample)
    case 'link':
      return wrap(selection, '[', '](https://)', sample)
    case 'code':
      return selection.text.slice(selection.start, selection.end).includes('\n')
        ? wrap(selection, '```\n', '\n```', sample)
        : wrap(selection, '`', '`', sample)
    case 'heading':
      return prefixLines(selection, () => '## ')
    case 'quote':
      return prefixLines(selection, () => '> ')
    case 'list':
      return prefixLines(selection, () => '- ')
    case 'numbers':
      return prefixLines(selection, (line) => `${line + 1}. `)
  }
}

function wrap({ text, start, end }: Selection, before: string, after: string, sample: string): Selection {
  const chosen = text.slice(start, end)
  // Pressing again takes the marks away.
  if (text.slice(start - before.length, start) === before && text.slice(end, end + after.length) === after)
    return {
      text: text.slice(0, start - before.length) + chosen + text.slice(end + after.length),
      start: start - before.length,
      end: end - before.length,
    }
  const inner = chosen || sample
  return {
    text: text.slice(0, start) + before + inner + after + text.slice(end),
    start: start + before.length,
    end: start + before.length + inner.length,
  }
}

function prefixLines({ text, start, end }: Selection, mark: (line: number) => string): Selection {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lines = text.slice(from, end).split('\n')
  const marked = lines.map((line, i) => mark(i) + line).join('\n')
  return { text: text.slice(0, from) + marked + text.slice(end), start: from, end: from + marked.length }
}
