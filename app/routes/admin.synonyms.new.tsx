import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { GroupForm } from '#app/search/synonym-groups/components/group-form.tsx'
import { GroupPreview } from '#app/search/synonym-groups/components/group-preview.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { groupForm } from '#app/search/synonym-groups/forms.ts'
import { splitWords } from '#app/search/synonym-groups/group-words.ts'
import { previewGroup } from '#app/search/synonym-groups/preview-group.server.ts'
import { saveGroup } from '#app/search/synonym-groups/save-group.server.ts'
import { resultOf, startOf } from '#app/search/synonym-groups/typed-group.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, search, language, t }) => {
    const start = startOf(search, { lang: language, words: '' })
    // What is typed comes by the address, so that the preview needs no script and nothing is lost.
    const asked = search.has('preview')
    const wrong = asked ? resultOf(start) : undefined
    const preview = asked && !wrong ? await previewGroup(actor, { words: splitWords(start.words), q: start.q }) : null
    return { start, wrong, preview, title: t('synonyms.own.add') }
  }),
)

export const action = forAdministrators(
  submit(groupForm, async ({ actor, values: { lang, words } }) => {
    const changeId = await saveGroup(actor, { lang, words })
    return {
      to: synonymPaths.own(),
      flash: {
        reason: 'synonyms.flash.added',
        values: { words: words.slice(0, 3).join(', ') },
        ...(changeId ? { undo: synonymPaths.undo(changeId) } : {}),
      },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NewGroup() {
  const t = useT()
  const { start, wrong, preview, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <GroupForm
        start={start}
        result={useActionData<FormResult>() ?? wrong}
        label={t('synonyms.words.label')}
        hint={t('synonyms.words.hint')}
        send={t('synonyms.save')}
        back={synonymPaths.own()}
        choosesLanguage
      />
      {preview && <GroupPreview preview={preview} />}
    </AdminPage>
  )
}
