import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { GroupFileForm } from '#app/search/synonym-groups/components/group-file-form.tsx'
import { SynonymPlaces } from '#app/search/synonym-groups/components/group-form.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { groupFileForm } from '#app/search/synonym-groups/forms.ts'
import { importGroups } from '#app/search/synonym-groups/import-groups.server.ts'
import { FILE_MAX } from '#app/search/synonym-groups/limits.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(({ language, t }) => ({ lang: language, title: t('synonyms.file.title') })),
)

export const action = forAdministrators(
  submit(
    groupFileForm,
    async ({ actor, values, files: { file }, t }) => {
      if (file && file.bytes.length > FILE_MAX) throw new InvalidField('file', 'synonyms.file.large')
      const text = file ? file.bytes.toString('utf8') : values.text
      const { wrong, ...done } = await importGroups(actor, { text, lang: values.lang })
      if (wrong.length) {
        const lines = wrong.map(({ line, message }) =>
          t('synonyms.file.line', { line, what: t(message.reason, message.values) }),
        )
        throw new InvalidField(file ? 'file' : 'text', 'synonyms.file.wrong', { lines: lines.join('\n') })
      }
      const { added, there, changeId } = done
      return {
        to: synonymPaths.own(),
        flash: {
          reason: 'synonyms.flash.imported',
          values: { count: added, there },
          ...(changeId ? { undo: synonymPaths.undo(changeId) } : {}),
        },
      }
    },
    { files: ['file'] },
  ),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SynonymFile() {
  const t = useT()
  const { lang, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <SynonymPlaces />
      <p className="below-4">
        <Link to={synonymPaths.export()} reloadDocument>
          {t('synonyms.file.export')}
        </Link>
      </p>
      <GroupFileForm lang={lang} result={useActionData<FormResult>()} />
    </AdminPage>
  )
}
