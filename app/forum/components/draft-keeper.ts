import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'

const PAUSE_MS = 1500

/**
 * Keeps what is being written on the server, a moment after the typing pauses. Returns a function to call on every
 * change and one to call when it is posted, and when it was last kept (milliseconds since 1970 UTC) or null.
 */
export function useDraftKeeper(place: string, enabled: boolean) {
  const fetcher = useFetcher<{ keptAt: number }>()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const submit = useRef(fetcher.submit)
  submit.current = fetcher.submit
  // Follows the page: a timer must not outlive it.
  useEffect(() => () => clearTimeout(timer.current), [])
  function keep(form: HTMLFormElement | null) {
    if (!enabled || !form) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
      submit.current({ place, fields: JSON.stringify(fields) }, { method: 'post', action: '/drafts' })
    }, PAUSE_MS)
  }
  /** It is being posted: a draft kept now would come back from the dead. */
  const stop = () => clearTimeout(timer.current)
  return { keep, stop, keptAt: fetcher.data?.keptAt ?? null }
}
