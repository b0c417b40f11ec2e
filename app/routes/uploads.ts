import { forScripts } from '#app/http/for-scripts.server.ts'
import { limitWrites } from '#app/http/limit-writes.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { pathInText } from '#app/uploads/picture-markdown.ts'
import { storeUpload } from '#app/uploads/store-upload.server.ts'

/** Takes a picture for a text that somebody is writing; answers with its address. */
export const action = forScripts(
  async ({ actor, ip, files: { picture } }) => {
    limitWrites({ actor, ip })
    if (!picture) throw new InvalidField('picture', 'uploads.no.type')
    return { path: pathInText(await storeUpload(actor, { bytes: picture.bytes, purpose: 'post' })) }
  },
  { files: ['picture'] },
)
