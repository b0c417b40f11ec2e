/** What `/suggest` answers: threads for what is being typed, in the order in which they are to be shown. */
export type Suggested = {
  id: number
  slug: string
  title: string
  lang: 'nl' | 'en'
  /** The first line of the solution; null when it is not solved. */
  solution: string | null
}

const KEPT = 30
const PATIENCE_MS = 4000
const known = new Map<string, Suggested[]>()

/** Asks for suggestions; null when there is no answer in time, or it is not wanted any more. */
export async function askSuggestions(query: string, unwanted: AbortSignal): Promise<Suggested[] | null> {
  const asked = known.get(query)
  if (asked) return asked
  try {
    const response = await fetch(`/suggest?${new URLSearchParams({ q: query })}`, {
      signal: AbortSignal.any([unwanted, AbortSignal.timeout(PATIENCE_MS)]),
    })
    if (!response.ok) return null
    const { suggested } = (await response.json()) as { suggested: Suggested[] }
    if (known.size >= KEPT) known.clear()
    known.set(query, suggested)
    return suggested
  } catch {
    // The box stays what it was before: a form.
    return null
  }
}
