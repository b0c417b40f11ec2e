import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { TopicMark } from '#app/forum/components/topic-mark.tsx'
import { Press, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'
import { PictureField } from '#app/uploads/components/picture-field.tsx'

type Props = {
  category: { id: number; icon: string; picture: string | null }
  result?: FormResult | undefined
}

/** A picture in place of a category's icon: what it is now, another in its place, or the icon again. */
export function CategoryPicture({ category, result }: Props) {
  const t = useT()
  return (
    <section className="stack prose above-6" aria-label={t('settings.category.picture.label')}>
      <h2>{t('settings.category.picture.label')}</h2>
      <p className="hint">{t('settings.category.picture.hint')}</p>
      {category.picture && (
        <div className="row">
          <TopicMark category={category} />
          <Press action={adminPaths.categoryPicture(category, null)}>{t('settings.category.picture.remove')}</Press>
        </div>
      )}
      <SentForm name="picture" action={adminPaths.categoryPicture(category)} result={result} files>
        <PictureField calm />
        <p className="row">
          <SendButton className="button plain">{t('settings.category.picture.keep')}</SendButton>
        </p>
      </SentForm>
    </section>
  )
}
