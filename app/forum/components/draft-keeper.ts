import { useEffect, useRef, useState } from 'react'
import { askServer } from '#app/ui/ask-server.ts'

const PAUSE_MS = 1500

/** When the draft was last kept, in milliseconds since 1970 UTC; `lost` when the last try did not reach the server. */
export type DraftState = { keptAt: number } | 'lost' | null

/**
 * Keeps what is being written on the server, a moment after the typing pauses: `keep` on every change, `stop` when it
 * is posted.
 */
export function useDraftKeeper(place: string, enabled: boolean) {
  const [state, setState] = useState<DraftState>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  // Follows the page: a timer must not outlive it.
  useEffect(() => () => clearTimeout(timer.current), [])

  function keep(form: HTMLFormElement | null) {
    if (!enabled || !form) return
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => {
      const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
      const answer = await askServer<{ keptAt?: number }>('/drafts', { place, fields: JSON.stringify(fields) })
      setState(answer?.keptAt ? { keptAt: answer.keptAt } : 'lost')
    }, PAUSE_MS)
  }

  /** It is being posted: a draft kept now would come back from the dead. */
  const stop = () => clearTimeout(timer.current)
  return { keep, stop, state }
}
