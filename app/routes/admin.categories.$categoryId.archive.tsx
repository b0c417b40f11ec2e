import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readCategoryToChange } from '#app/forum/all-categories.server.ts'
import { archiveCategory } from '#app/forum/archive-category.server.ts'
import { adminPaths } from '#app/forum/components/admin-paths.ts'
import { emptyForm } from '#app/forum/forms.ts'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, params, t }) => {
    const category = await readCategoryToChange(actor, { categoryId: idFrom(params.categoryId) })
    return { threadCount: category.threadCount, title: t('admin.archive.question', { name: category.name }) }
  }),
)

export const action = forAdministrators(
  submit(emptyForm, async ({ actor, params }) => {
    const category = await archiveCategory(actor, { categoryId: idFrom(params.categoryId) })
    return {
      to: adminPaths.categories(),
      flash: {
        reason: 'admin.flash.categoryArchived',
        values: { name: category.name },
        undo: adminPaths.category(category, 'restore'),
      },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ArchiveCategory() {
  const t = useT()
  const { threadCount, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <div className="confirm prose">
        <p>{t('admin.archive.text')}</p>
        <p>
          {threadCount === 0 ? t('admin.archive.noQuestions') : t('admin.archive.questions', { count: threadCount })}
        </p>
        <SentForm name="archive" result={useActionData<FormResult>()} className="row">
          <SendButton className="button danger">{t('admin.archive.yes')}</SendButton>
          <Link className="button text" to={adminPaths.categories()}>
            {t('admin.archive.no')}
          </Link>
        </SentForm>
      </div>
    </AdminPage>
  )
}
