import { buttonOnly } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { chooseFace } from '#app/uploads/choose-face.server.ts'
import { pictureOnlyForm } from '#app/uploads/forms.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

/** Shows a person by a picture that they had before, or by none: also how either is undone. */
export const action = submit(pictureOnlyForm, async ({ actor, params: { name = 'none' } }) => {
  const before = await chooseFace(actor, name === 'none' ? null : name)
  return {
    to: paths.settings(),
    flash: {
      reason: name === 'none' ? 'uploads.flash.faceRemoved' : 'uploads.flash.faceBack',
      ...(before ? { undo: `/settings/picture/${before}` } : {}),
    },
  }
})
