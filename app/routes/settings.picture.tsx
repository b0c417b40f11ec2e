import { useActionData, useLoaderData } from '@remix-run/react'
import { someone } from '#app/accounts/policy.ts'
import { page } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { addFace } from '#app/uploads/choose-face.server.ts'
import { FaceForm } from '#app/uploads/components/face-form.tsx'
import { pictureOnlyForm } from '#app/uploads/forms.ts'
import { canUpload } from '#app/uploads/policy.ts'

export const loader = page(({ actor }) => {
  const { id, name, picture } = someone(actor)
  return { person: { id, name, picture }, may: canUpload(actor, 'person').ok }
})

export const action = submit(
  pictureOnlyForm,
  async ({ actor, files: { picture } }) => {
    someone(actor)
    if (!picture) throw new InvalidField('picture', 'uploads.no.none')
    const before = await addFace(actor, picture.bytes)
    return {
      to: paths.settings(),
      flash: { reason: 'uploads.flash.faceKept', undo: `/settings/picture/${before ?? 'none'}` },
    }
  },
  { files: ['picture'] },
)

/** Where the form of one's picture comes back when it was not accepted. */
export default function FacePage() {
  return <FaceForm {...useLoaderData<typeof loader>()} result={useActionData<FormResult>()} />
}
