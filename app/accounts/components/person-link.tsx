import { Link } from '@remix-run/react'
import { DELETED_NAME, nameShown } from '#app/accounts/deleted-member.ts'
import { paths } from '#app/http/paths.ts'
import { useT } from '#app/ui/words.tsx'

/** Somebody's name, leading to what they wrote. Who left has no name and no page. */
export function PersonLink({ person }: { person: { id: number; name: string } }) {
  const t = useT()
  if (person.name === DELETED_NAME) return nameShown(person.name, t)
  return <Link to={paths.person(person)}>{person.name}</Link>
}
