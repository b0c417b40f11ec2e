import { Link } from '@remix-run/react'
import { ThreadList } from '#app/forum/components/thread-list.tsx'
import { paths } from '#app/http/paths.ts'
import type { Start } from '#app/search/search-start.server.ts'
import { useT } from '#app/ui/words.tsx'

/** Before anything was searched: what others ask about, and what was solved last. */
export function SearchStart({ start: { categories, labels, solved } }: { start: Start }) {
  const t = useT()
  return (
    <>
      {categories.length > 0 && (
        <section className="above-5">
          <h2>{t('results.start.categories')}</h2>
          <ul className="chips above-2">
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <Link className="chip" to={paths.category(slug)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {labels.length > 0 && (
        <section className="above-5">
          <h2>{t('results.start.labels')}</h2>
          <ul className="chips above-2">
            {labels.map((label) => (
              <li key={label}>
                <Link className="chip" to={paths.tag(label)}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {solved.length > 0 && (
        <section className="above-6">
          <h2>{t('results.start.solved')}</h2>
          <ThreadList threads={solved} />
        </section>
      )}
    </>
  )
}
