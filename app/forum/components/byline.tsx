import type { ReactNode } from 'react'
import { PersonLink } from '#app/accounts/components/person-link.tsx'
import type { Role } from '#app/accounts/roles.ts'
import { Face } from '#app/ui/face.tsx'
import { useT } from '#app/ui/words.tsx'

type Team = { name: string; kind: 'in-house' | 'partner' } | null

/** In what role somebody wrote: ambassador, or for which team. Nothing for other customers. */
export function RoleMark({ role, team }: { role: Role; team: Team }) {
  const t = useT()
  if (role === 'member') return null
  if (role === 'ambassador') return <span className="role">{t('forum.role.ambassador')}</span>
  return <span className="role">{team ? team.name : t('forum.role.webcare')}</span>
}

type Props = {
  author: { id: number; name: string; role: Role; picture?: string | null }
  team: Team
  children?: ReactNode
  aside?: ReactNode
}

/** Face, name, role, and a second line. */
export function Byline({ author, team, children, aside }: Props) {
  return (
    <div className="by">
      <Face person={author} />
      <span>
        <b>
          <PersonLink person={author} />
        </b>{' '}
        <RoleMark role={author.role} team={team} />
        <br />
        {children}
      </span>
      {aside}
    </div>
  )
}
