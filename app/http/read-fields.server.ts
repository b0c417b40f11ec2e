export type Typed = Record<string, string>

/** What a form sent; `repeated` says that a field came twice, which no form of ours does. */
export async function readFields(request: Request) {
  const typed: Typed = Object.create(null)
  let repeated = false
  for (const [name, value] of await pairsOf(request)) {
    repeated ||= name in typed
    typed[name] = withoutNul(value)
  }
  return { typed, repeated }
}

/** Our forms are URL-encoded; mail programs may press "unsubscribe" with a multipart form. */
async function pairsOf(request: Request): Promise<Iterable<[string, string]>> {
  if (!request.headers.get('Content-Type')?.startsWith('multipart/form-data'))
    return new URLSearchParams(await request.text())
  return [...(await request.formData())].map(([name, value]) => [name, String(value)])
}

/** PostgreSQL stores no NUL, and nobody types one. */
export const withoutNul = (text: string) => text.replaceAll('\0', '\uFFFD')
