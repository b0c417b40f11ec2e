import { Form } from '@remix-run/react'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'

type Props = { category: { id: number; name: string }; first: boolean; last: boolean }

/** One place up or down in the list; at the end of the list the button stays where it is and does nothing. */
export function MoveButtons({ category, first, last }: Props) {
  const t = useT()
  const { name } = category
  return (
    <Form method="post" action={adminPaths.category(category, 'move')} preventScrollReset className="row moves">
      <button
        type="submit"
        name="way"
        value="up"
        className="button plain small"
        disabled={first}
        aria-label={t('admin.category.upOf', { name })}
      >
        <Icon name="up" />
      </button>
      <button
        type="submit"
        name="way"
        value="down"
        className="button plain small"
        disabled={last}
        aria-label={t('admin.category.downOf', { name })}
      >
        <Icon name="down" />
      </button>
    </Form>
  )
}
