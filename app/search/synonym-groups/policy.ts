import { type Actor, isAdministrator } from '#app/accounts/roles.ts'
import { no, type Verdict, yes } from '#app/platform/errors.ts'

/** Administrators with a confirmed address; for everybody else the synonyms of the community do not exist. */
export const canChangeSynonyms = (actor: Actor): Verdict =>
  isAdministrator(actor) && actor?.verified ? yes : no('error.notFound', 'not-found')
