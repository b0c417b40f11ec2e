import { useLocation } from '@remix-run/react'
import { useT } from '#app/ui/words.tsx'

/** Without scripts: where a picture can be added to a text, in a tab of its own, so that nothing typed is lost. */
export function PictureLink() {
  const t = useT()
  const { pathname, search } = useLocation()
  return (
    <noscript>
      <a href={`/uploads/new?${new URLSearchParams({ next: pathname + search })}`} target="_blank" rel="noreferrer">
        {t('uploads.add.newTab')}
      </a>
    </noscript>
  )
}
