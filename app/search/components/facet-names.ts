import { useSite } from '#app/frame/site.ts'
import type { Facet } from '#app/search/choices.ts'
import { useT } from '#app/ui/words.tsx'

/** What a value is called: under its facet's name, or `long`, standing by itself. */
export function useValueName() {
  const t = useT()
  const brand = useSite()?.brand ?? ''
  return (facet: Facet, value: string, name: string | null, form: 'short' | 'long' = 'short') => {
    if (facet === 'is') return t(`results.is.${value}`)
    if (facet === 'lang') return t(`results.lang.${value}`)
    if (facet !== 'by') return name ?? value
    const people = t(`results.by.${value}`, { brand })
    return form === 'short' ? people : t('results.solvedBy', { people })
  }
}
