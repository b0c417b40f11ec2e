import { Lexer, Marked, type MarkedOptions, type Token, type TokensList } from 'marked'
import { MAX_NESTING, TooMuchError } from '#app/platform/markdown/limits.ts'

/** marked recurses without a limit of its own: a deep post would be quadratic, then overflow the stack. */
class CappedLexer extends Lexer {
  #depth = 0

  override blockTokens(...[source, tokens, clipped]: Parameters<Lexer['blockTokens']>): TokensList {
    return this.#deeper(() => super.blockTokens(source, tokens, clipped) as TokensList)
  }

  override inlineTokens(source: string, tokens?: Token[]): Token[] {
    return this.#deeper(() => super.inlineTokens(source, tokens))
  }

  #deeper<T>(step: () => T): T {
    this.#depth += 1
    if (this.#depth > MAX_NESTING) throw new TooMuchError('nesting')
    try {
      return step()
    } finally {
      this.#depth -= 1
    }
  }
}

const marked = new Marked({
  gfm: true,
  breaks: true,
  hooks: {
    provideLexer: () => (markdown, options?: unknown) => new CappedLexer(options as MarkedOptions).lex(markdown),
  },
  renderer: {
    // A box nobody can tick is no form field: it is a sign, and reads as one.
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
})

/** Markdown to HTML that is not safe yet. Throws TooMuchError when it nests deeper than MAX_NESTING. */
export function parseMarkdown(markdown: string): string {
  return marked.parse(markdown, { async: false })
}
