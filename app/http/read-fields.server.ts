import { readParts, type SentFile } from '#app/http/read-parts.server.ts'

export type Typed = Record<string, string>
export type Files = Record<string, SentFile | undefined>

/** What a form may hold besides text: `files` names its file fields, `multipart` takes that way of sending without any. */
export type Accepts = { files?: readonly string[]; multipart?: boolean }

/**
 * What a form sent. `unsound` says that it is none of ours: a field came twice, a file where none is asked for, or a
 * body that is not whole.
 */
export async function readFields(
  request: Request,
  { files: wanted = [], multipart = wanted.length > 0 }: Accepts = {},
) {
  const typed: Typed = Object.create(null)
  const files: Files = Object.create(null)
  const sent = await partsOf(request, multipart)
  let unsound = sent.broken
  for (const [name, value] of sent.fields) {
    unsound ||= name in typed
    typed[name] = withoutNul(value)
  }
  for (const [name, file] of sent.files) {
    unsound ||= !wanted.includes(name) || name in files
    files[name] = file
  }
  return { typed, files, unsound }
}

/** Our forms are URL-encoded, except those with a file, and mail programs that press "unsubscribe". */
async function partsOf(request: Request, multipart: boolean): ReturnType<typeof readParts> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data/i.test(type))
    return { fields: [...new URLSearchParams(await request.text())], files: [], broken: false }
  if (!multipart) return { fields: [], files: [], broken: true }
  return readParts(Buffer.from(await request.arrayBuffer()), type)
}

/** PostgreSQL stores no NUL, and nobody types one. */
export const withoutNul = (text: string) => text.replaceAll('\0', '\uFFFD')
