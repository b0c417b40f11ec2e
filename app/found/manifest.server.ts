import { readBrand } from '#app/found/brand.server.ts'
import { translator } from '#app/i18n/translate.ts'

/** What a phone needs to put the community on its home screen. */
export async function readManifest(): Promise<string> {
  const { name, language, colours } = await readBrand()
  const t = translator(language)
  return JSON.stringify({
    id: '/',
    name: t('common.communityOf', { brand: name }),
    short_name: name,
    description: t('found.home', { brand: name }),
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: colours.accent,
    background_color: colours.paper,
    icons: [192, 512].map((size) => ({
      src: `/icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  })
}
