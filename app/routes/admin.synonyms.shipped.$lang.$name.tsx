import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AdminPage } from '#app/frame/admin-page.tsx'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { extendShippedGroup } from '#app/search/synonym-groups/change-shipped-group.server.ts'
import { GroupForm } from '#app/search/synonym-groups/components/group-form.tsx'
import { GroupPreview, PREVIEW } from '#app/search/synonym-groups/components/group-preview.tsx'
import { GroupWords, Switch } from '#app/search/synonym-groups/components/shipped-groups.tsx'
import { synonymPaths } from '#app/search/synonym-groups/components/synonym-paths.ts'
import { moreWordsForm } from '#app/search/synonym-groups/forms.ts'
import { splitWords } from '#app/search/synonym-groups/group-words.ts'
import { previewGroup } from '#app/search/synonym-groups/preview-group.server.ts'
import { groupNamed, readShippedGroup } from '#app/search/synonym-groups/shipped-groups.server.ts'
import { resultOf, startOf } from '#app/search/synonym-groups/typed-group.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = forAdministrators(
  page(async ({ actor, params, search, t }) => {
    const named = groupNamed(params)
    const group = await readShippedGroup(actor, named)
    const start = startOf(search, { lang: named.lang, words: group.more.join(', ') })
    const asked = search.get('preview')
    const wrong = asked === '1' ? resultOf(start, group.asked.length ? group.asked : group.words) : undefined
    const preview =
      asked && !wrong
        ? await previewGroup(actor, {
            shipped: { ...named, off: asked === 'off' },
            words: splitWords(start.words),
            q: start.q || (asked === 'off' ? (group.asked[0] ?? group.words[0]!) : ''),
          })
        : null
    return { named, group, start, wrong, preview, off: asked === 'off', title: t('synonyms.shipped.named', named) }
  }),
)

export const action = forAdministrators(
  submit(moreWordsForm, async ({ actor, params, values: { words } }) => {
    const named = groupNamed(params)
    const changeId = await extendShippedGroup(actor, { ...named, words })
    return {
      to: synonymPaths.shippedGroup(named),
      flash: changeId
        ? { reason: 'synonyms.flash.saved', undo: synonymPaths.undo(changeId) }
        : { reason: 'synonyms.flash.nothing' },
    }
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ShippedGroup() {
  const t = useT()
  const { named, group, start, wrong, preview, off, title } = useLoaderData<typeof loader>()
  return (
    <AdminPage title={title}>
      <GroupForm
        key={`${group.name} ${group.more}`}
        start={start}
        result={useActionData<FormResult>() ?? wrong}
        label={t('synonyms.shipped.add')}
        hint={t(group.asked.length ? 'synonyms.shipped.addHintAsked' : 'synonyms.words.hint')}
        send={t('synonyms.save')}
        back={synonymPaths.shipped({ lang: named.lang })}
      >
        <p>
          <GroupWords group={group} lang={named.lang} />
        </p>
      </GroupForm>
      <div className="row above-4">
        {!group.off && <Link to={`?preview=off#${PREVIEW}`}>{t('synonyms.shipped.without')}</Link>}
        <Switch name={group.name} lang={named.lang} off={group.off} />
      </div>
      {preview && <GroupPreview preview={preview} then={t(off ? 'synonyms.preview.off' : 'synonyms.preview.then')} />}
    </AdminPage>
  )
}
