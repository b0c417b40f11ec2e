import { emptyForm } from '#app/forum/forms.ts'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { buttonOnly } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { retryFailedJobs } from '#app/platform/retry-jobs.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = forAdministrators(
  submit(emptyForm, async () => {
    const count = await retryFailedJobs()
    return { to: paths.admin(), flash: { reason: 'admin.flash.retried', values: { count } } }
  }),
)
