import { readInAHurry } from '#app/accounts/look-alikes.ts'

/** Words that speak for the brand wherever they stand in a name. */
const OFFICES = `admin admins administrator administrators administratie beheer beheerder moderator moderators webcare
  sysadmin superuser helpdesk servicedesk klantenservice klantenzorg klantcontact customerservice customercare
  customersupport support medewerker officieel official postmaster webmaster`

/** Words that do so only when the name says nothing else: `Merel` is also somebody's first name. */
const ALONE = `wijzer system systeem server bot mod mods staff crew root security abuse ambassador ambassadeur anonymous
  anoniem guest gast everyone iedereen here null undefined deleted verwijderd deletedmember deleteduser deletedaccount
  verwijderdlid noreply help info service contact community forum`

/** Words that add nothing to the above. */
const AROUND = 'team the de het een van of member members lid leden user users account nl nederland com'

const split = (words: string) => words.split(/\s+/).map(readInAHurry)
const known = new Map<string, { anywhere: ReadonlySet<string>; whole: RegExp }>()

/** The reserved words of a community, in the form of `readInAHurry`. */
export function reservedNames(brandName: string) {
  const ready = known.get(brandName)
  if (ready) return ready
  const offices = split(OFFICES)
  const brand = readInAHurry(brandName)
  const any = (words: string[]) => words.filter(Boolean).join('|')
  const meaning = any([...offices, ...split(ALONE), brand])
  const around = any(split(AROUND))
  const made = {
    anywhere: new Set(offices),
    whole: new RegExp(`^(?:${around}){0,4}(?:${meaning})(?:${meaning}|${around}){0,6}$`, 'u'),
  }
  known.set(brandName, made)
  return made
}
