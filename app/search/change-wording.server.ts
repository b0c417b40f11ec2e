import type { Actor } from '#app/accounts/roles.ts'
import { readThreadForTools } from '#app/forum/thread-for-tools.server.ts'
import { dropWording, keepWording } from '#app/forum/thread-wording.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { wordingsOf } from '#app/search/thread-wordings.server.ts'
import { wordingKey } from '#app/search/wording-key.ts'

/** A thread for webcare, with all wording by which it is found and what they removed. */
export async function readWordings(actor: Actor, { threadId }: { threadId: number }) {
  const thread = await readThreadForTools(actor, { threadId })
  return { thread, wordings: (await wordingsOf([threadId])).get(threadId) ?? [] }
}

type Use = { threadId: number; text: string }

/** Webcare says how else people ask for this; also what was removed before. */
export async function addWording(actor: Actor, use: Use) {
  return keepWording(actor, { ...use, key: keyOf(use.text) })
}

/** Webcare says that people do not mean this. */
export async function removeWording(actor: Actor, use: Use) {
  return dropWording(actor, { ...use, key: keyOf(use.text) })
}

function keyOf(text: string) {
  const key = wordingKey(text)
  if (!key) throw new InvalidField('text', 'tools.wording.noWords')
  return key
}
