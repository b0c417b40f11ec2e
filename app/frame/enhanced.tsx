import { useLocation, useNavigate, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { enhance } from '#app/enhance/enhance.ts'
import { useSite } from '#app/frame/site.ts'

/** On pages with React: the same additions as those without have. */
export function Enhanced() {
  const navigate = useNavigate()
  const { revalidate, state } = useRevalidator()
  const { key } = useLocation()
  const site = useSite()
  const added = useRef<ReturnType<typeof enhance>>()
  const refreshed = useRef<() => void>()

  // Follows the document: only once React has taken over may anything be added to it.
  useEffect(() => {
    added.current = enhance({
      go(href) {
        const { pathname, search, hash } = new URL(href)
        navigate(pathname + search + hash)
      },
      refresh: () =>
        new Promise((resolve) => {
          refreshed.current = resolve
          revalidate()
        }),
    })
    return () => added.current?.stop()
  }, [navigate, revalidate])

  // Follows the page's data: what was news stands on the page now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say that the page was read anew
  useEffect(() => added.current?.settle(), [key, site])

  // Follows the router, which does not say by itself when it has read the page again.
  useEffect(() => {
    if (state !== 'idle') return
    refreshed.current?.()
    refreshed.current = undefined
  }, [state])
  return null
}
