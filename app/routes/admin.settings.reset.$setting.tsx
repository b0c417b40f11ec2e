import { emptyForm } from '#app/forum/forms.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { changeSettings } from '#app/settings/change-settings.server.ts'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { isSettingKey } from '#app/settings/settings-list.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(emptyForm, async ({ actor, params, t }) => {
    if (!isSettingKey(params.setting)) throw notFound()
    const changeId = await changeSettings(actor, { [params.setting]: null })
    return {
      to: settingPaths.form(),
      flash: {
        reason: 'settings.flash.reset',
        values: { name: t(`settings.field.${params.setting}.label`) },
        ...(changeId === null ? {} : { undo: settingPaths.undo(changeId) }),
      },
    }
  }),
)
