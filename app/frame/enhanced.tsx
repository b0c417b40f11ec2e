import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { enhance } from '#app/enhance/enhance.ts'

/** On pages with React: the same additions as those without have. */
export function Enhanced() {
  const navigate = useNavigate()
  // Follows the document: only once React has taken over may anything be added to it.
  useEffect(
    () =>
      enhance({
        go(href) {
          const { pathname, search, hash } = new URL(href)
          navigate(pathname + search + hash)
        },
      }),
    [navigate],
  )
  return null
}
