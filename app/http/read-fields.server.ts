export type Typed = Record<string, string>

/** What a form sent; `repeated` says that a field came twice, which no form of ours does. */
export async function readFields(request: Request) {
  const typed: Typed = Object.create(null)
  let repeated = false
  for (const [name, value] of new URLSearchParams(await request.text())) {
    repeated ||= name in typed
    typed[name] = withoutNul(value)
  }
  return { typed, repeated }
}

/** PostgreSQL stores no NUL, and nobody types one. */
export const withoutNul = (text: string) => text.replaceAll('\0', '\uFFFD')
