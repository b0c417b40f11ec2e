import { useT } from '#app/ui/words.tsx'

/** A quiet way to follow a page with a feed reader. */
export function FeedLink({ to }: { to: string }) {
  const t = useT()
  return (
    <p className="small quiet above-4">
      <a href={to} type="application/atom+xml">
        {t('found.follow')}
      </a>
    </p>
  )
}
