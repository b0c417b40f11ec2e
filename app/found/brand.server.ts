import { brandLogo } from '#app/http/node/brand-files.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { hexOf, parseColour } from '#app/settings/colour.ts'
import { OWN } from '#app/settings/legible.ts'
import { readLogo } from '#app/settings/read-logo.server.ts'
import { readSettings } from '#app/settings/read-settings.server.ts'

/** How the site presents itself: its name, its language for whoever has not chosen one, its colours as `#rrggbb`, its logo. */
export type Brand = {
  name: string
  language: Language
  colours: { accent: string; onAccent: string; paper: string; darkPaper: string }
  logo: Buffer | null
}

export async function readBrand(): Promise<Brand> {
  const set = await readSettings()
  const { brandName, language, brandColour, brandOnColour, brandPaper, brandPaperDark } = set
  return {
    name: brandName,
    language,
    colours: {
      accent: plain(brandColour, OWN.light.colour),
      onAccent: plain(brandOnColour, OWN.light.onColour),
      paper: plain(brandPaper, OWN.light.paper),
      darkPaper: plain(brandPaperDark, OWN.dark.paper),
    },
    logo: (await readLogo(set.brandLogo)) ?? brandLogo()?.body ?? null,
  }
}

/** A browser knows more ways to write a colour than we can compute with: then it is our own. */
const plain = (colour: string | null, own: string) => hexOf(parseColour(colour ?? own) ?? parseColour(own)!)
