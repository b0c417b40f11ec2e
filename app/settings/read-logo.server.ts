import { parseLogo } from '#app/settings/logo.ts'
import { mediaFile } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'

let last: { value: string; bytes: Buffer | null } | undefined

/** The bytes of the logo that an administrator has set; null without one, or when its file is gone. The last one is kept. */
export async function readLogo(value: string | null): Promise<Buffer | null> {
  const logo = parseLogo(value)
  if (!logo || value === null) return null
  if (last?.value !== value) {
    const stored = await mediaStore().read(mediaFile(logo.name, logo.width))
    last = { value, bytes: stored && Buffer.from(await new Response(stored.bytes).arrayBuffer()) }
  }
  return last.bytes
}
