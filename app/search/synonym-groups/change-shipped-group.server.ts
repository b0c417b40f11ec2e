import type { Actor } from '#app/accounts/roles.ts'
import type { Language } from '#app/i18n/languages.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'
import { refuseWords } from '#app/search/synonym-groups/save-group.server.ts'
import { shippedGroup } from '#app/search/synonym-groups/shipped-group.ts'
import { keepChanges, oneAtATime, rowOfShipped, setGroup } from '#app/search/synonym-groups/write-group.server.ts'

type Named = { lang: Language; name: string }

/** Switches a group that comes with Wijzer off, or on again. Returns the number of the change, null when it was so. */
export const switchShippedGroup = (actor: Actor, { on, ...named }: Named & { on: boolean }) =>
  change(actor, named, { off: !on })

/** Gives a group that comes with Wijzer exactly these words besides its own. */
export const extendShippedGroup = (actor: Actor, { words, ...named }: Named & { words: string[] }) =>
  change(actor, named, { words })

async function change(actor: Actor, { lang, name }: Named, to: { off?: boolean; words?: string[] }) {
  authorize(canChangeSynonyms(actor))
  const group = shippedGroup(lang, name)
  if (!group) throw notFound()
  if (to.words) refuseWords(to.words, group.asked ?? group.words)
  return transact(async () => {
    await oneAtATime()
    const row = await rowOfShipped(lang, name)
    const after = { lang, words: row.words, off: row.off, ...to }
    return keepChanges(actor!, [await setGroup(row, after.off || after.words.length ? after : null)])
  })
}
