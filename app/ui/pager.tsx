import { Link } from '@remix-run/react'

/** On to the next rows of a list, and back to its beginning. */
export function Pager({
  next,
  first,
  nextWord,
  firstWord,
}: {
  next: string | null
  first: string | null
  nextWord: string
  firstWord: string
}) {
  if (!next && !first) return null
  return (
    <p className="pager">
      {next && (
        <Link className="button plain" to={next} rel="next">
          {nextWord}
        </Link>
      )}
      {first && (
        <Link className="button text" to={first}>
          {firstWord}
        </Link>
      )}
    </p>
  )
}
