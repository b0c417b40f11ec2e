import { Link } from '@remix-run/react'
import { paths } from '#app/http/paths.ts'
import { useT } from '#app/ui/words.tsx'

/** The way back up: community, and the thread's category. */
export function Crumbs({ category }: { category?: { slug: string; name: string } }) {
  const t = useT()
  return (
    <nav className="crumb" aria-label={t('common.crumbs')}>
      <ol>
        <li>
          <Link to="/">{t('common.community')}</Link>
        </li>
        {category && (
          <li>
            <Link to={paths.category(category.slug)}>{category.name}</Link>
          </li>
        )}
      </ol>
    </nav>
  )
}
