import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { GroupForm } from '#app/search/synonym-groups/components/group-form.tsx'
import { GroupPreview } from '#app/search/synonym-groups/components/group-preview.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { groupForm } from '#app/search/synonym-groups/forms.ts'
import { splitWords } from '#app/search/synonym-groups/group-words.ts'
import { previewGroup } from '#app/search/synonym-groups/preview-group.server.ts'
import { readOwnGroup } from '#app/search/synonym-groups/read-groups.server.ts'
import { saveGroup } from '#app/search/synonym-groups/save-group.server.ts'
import { resultOf, startOf } from '#app/search/synonym-groups/typed-group.ts'
import { Press } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, params, search, t }) => {
    const group = await readOwnGroup(actor, { groupId: idFrom(params.groupId) })
    const start = startOf(search, { lang: group.lang, words: group.words.join(', ') })
    const asked = search.has('preview')
    const wrong = asked ? resultOf(start) : undefined
    const about = { groupId: group.id, words: splitWords(start.words), q: start.q }
    const preview = asked && !wrong ? await previewGroup(actor, about) : null
    return { id: group.id, start, wrong, preview, title: t('synonyms.own.change') }
  }),
)

export const action = forAdministrators(
  submit(groupForm, async ({ actor, params, values: { lang, words } }) => {
    const changeId = await saveGroup(actor, { groupId: idFrom(params.groupId), lang, words })
    return {
      to: synonymPaths.own(),
      flash: changeId
        ? { reason: 'synonyms.flash.saved', undo: synonymPaths.undo(changeId) }
        : { reason: 'synonyms.flash.nothing' },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditGroup() {
  const t = useT()
  const { id, start, wrong, preview, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <GroupForm
        key={id}
        start={start}
        result={useActionData<FormResult>() ?? wrong}
        label={t('synonyms.words.label')}
        hint={t('synonyms.words.hint')}
        send={t('synonyms.save')}
        back={synonymPaths.own()}
        choosesLanguage
      />
      {preview && <GroupPreview preview={preview} />}
      <div className="above-6">
        <Press action={synonymPaths.remove(id)}>{t('synonyms.own.remove')}</Press>
      </div>
    </AdminPage>
  )
}
