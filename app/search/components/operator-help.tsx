import { useT } from '#app/ui/words.tsx'

const OPERATORS = ['phrase', 'without', 'tag', 'category', 'user', 'is', 'by', 'lang', 'dates', 'score'] as const

/** What can be typed to search more precisely. */
export function OperatorHelp() {
  const t = useT()
  return (
    <details className="fold">
      <summary>{t('search.help.title')}</summary>
      <dl className="pairs">
        {OPERATORS.map((name) => (
          <div key={name}>
            <dt>
              <code>{t(`search.help.${name}.typed`)}</code>
            </dt>
            <dd>{t(`search.help.${name}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
