import { Link } from '@remix-run/react'
import { paths } from '#app/http/paths.ts'
import { Face } from '#app/ui/face.tsx'
import { useT } from '#app/ui/words.tsx'

/** Who helped most this week; nothing in a week without solutions. */
export function TopHelpers({
  helpers,
}: {
  helpers: { id: number; name: string; picture: string | null; solutions: number }[]
}) {
  const t = useT()
  if (!helpers.length) return null
  return (
    <section>
      <h2>{t('forum.home.helpers')}</h2>
      <ul>
        {helpers.map((helper) => (
          <li key={helper.id}>
            <div className="by">
              <Face person={helper} />
              <span>
                <b>
                  <Link to={paths.person(helper)}>{helper.name}</Link>
                </b>
                <br />
                {t('forum.solutions', { count: helper.solutions })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
