import { env } from '#app/platform/env.server.ts'

/** The operator's brand as custom properties, loaded after our own stylesheet. Only what is set. */
export function brandStylesheet() {
  const variables: Record<string, string | undefined> = {
    '--brand-colour': env.BRAND_COLOUR,
    '--brand-colour-dark': env.BRAND_COLOUR_DARK,
    '--brand-on-colour': env.BRAND_ON_COLOUR,
    '--brand-on-colour-dark': env.BRAND_ON_COLOUR_DARK,
    '--brand-paper': env.BRAND_PAPER,
    '--brand-paper-dark': env.BRAND_PAPER_DARK,
    '--brand-radius': env.BRAND_RADIUS,
    '--brand-font': env.BRAND_FONT,
  }
  const lines = Object.entries(variables).filter(([, value]) => value !== undefined)
  return `:root {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}\n`
}
