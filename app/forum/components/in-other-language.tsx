import { Link } from '@remix-run/react'
import type { Translation } from '#app/forum/read-translation.server.ts'
import { paths } from '#app/http/paths.ts'
import { useT } from '#app/ui/words.tsx'

/** The line that leads to the same question in the other language. */
export function InOtherLanguage({ translation }: { translation: Translation | null }) {
  const t = useT()
  if (!translation) return null
  return (
    <p className="small above-2">
      {t(`found.alsoIn.${translation.lang}`)}{' '}
      <Link to={paths.thread(translation)} lang={translation.lang} hrefLang={translation.lang}>
        {translation.title}
      </Link>
    </p>
  )
}
