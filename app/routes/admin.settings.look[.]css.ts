import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { brandStylesheet } from '#app/settings/brand-css.ts'
import { settingDefaults } from '#app/settings/read-settings.server.ts'
import { LOOK_KEYS, lookTyped } from '#app/settings/typed-look.ts'

/** The stylesheet of the preview: the look that the address says, as far as it is sound, and nothing else of it. */
export const loader = forAdministrators(
  page(({ search }) => {
    const typed = Object.fromEntries(LOOK_KEYS.map((key) => [key, search.get(key)?.slice(0, 300)]))
    const { look } = lookTyped(typed, settingDefaults())
    return new Response(brandStylesheet(look, '.sample.drawn'), {
      headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  }),
)
