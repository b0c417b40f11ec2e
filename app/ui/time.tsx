import { useContext } from 'react'
import { Freshness } from '#app/ui/freshness.ts'
import { tellTime, toldUntil } from '#app/ui/tell-time.ts'
import { useSpeech } from '#app/ui/words.tsx'

/** A moment as people say it, exact on hover and for machines. */
export function Time({ at }: { at: number }) {
  const { language, timeZone, now } = useSpeech()
  const freshness = useContext(Freshness)
  if (freshness) freshness.until = Math.min(freshness.until, toldUntil(at, now))
  const { said, exact } = tellTime(at, { now, language, timeZone })
  return (
    <time dateTime={new Date(at).toISOString()} title={exact}>
      {said}
    </time>
  )
}
