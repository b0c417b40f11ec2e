import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { submit } from '#app/http/submit.server.ts'
import { settingPaths } from '#app/settings/components/setting-paths.ts'
import { undoForm } from '#app/settings/forms.ts'
import { undoSettings } from '#app/settings/undo-settings.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(undoForm, async ({ actor, params, values: { setting } }) => {
    await undoSettings(actor, { changeId: idFrom(params.changeId), setting })
    return {
      to: setting ? settingPaths.history() : settingPaths.form(),
      flash: { reason: 'settings.flash.undone' },
    }
  }),
)
