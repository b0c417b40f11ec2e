import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ThreadArticle } from '#app/forum/components/thread-article.tsx'
import { ThreadRail } from '#app/forum/components/thread-rail.tsx'
import { answerForm } from '#app/forum/forms.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import type { AnswerOrder } from '#app/forum/read-thread.server.ts'
import { readTranslation } from '#app/forum/read-translation.server.ts'
import { moveBodies, readThreadPage, showThreadLinks } from '#app/forum/thread-page.server.ts'
import { whereItWent } from '#app/forum/where-it-went.server.ts'
import { threadHead } from '#app/found/thread-head.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { parkAndSignIn } from '#app/http/park.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { readRelated } from '#app/search/related-threads.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'

export const loader = page(async ({ actor, params, search, url, bodies, method, t }) => {
  const threadId = idFrom(params.threadId)
  const order: AnswerOrder = search.get('order') === 'newest' ? 'newest' : 'best'
  const after = search.get('after')
  const view = await readThreadPage(actor, { threadId, order, cursor: after }).catch(async (problem) => {
    const target = await whereItWent(actor, threadId)
    throw target ? redirect(paths.thread(target), 301) : problem
  })
  // A form that comes back keeps what was typed, whatever the title has become meanwhile.
  if (params.slug !== view.thread.slug && method !== 'POST') throw redirect(paths.thread(view.thread) + url.search, 301)
  const related = await readRelated(actor, threadId)
  const translation = await readTranslation(actor, threadId)
  const head = await threadHead({ view, translation, after, signedIn: actor !== null })
  const shown = moveBodies(await showThreadLinks(actor, view, t), bodies)
  return { ...shown, order, related, translation, head, mine: actor?.id === view.thread.authorId }
})

export const action = submit(
  answerForm,
  async ({ actor, values, params }) => {
    const threadId = idFrom(params.threadId)
    const { thread, answerId } = await postAnswer(actor, { threadId, ...values })
    return { to: paths.thread(thread, `answer-${answerId}`), flash: { reason: 'forum.flash.answered' } }
  },
  {
    whenSignedOut: ({ typed, params, secure, ip }) =>
      parkAndSignIn(`thread:${idFrom(params.threadId)}`, typed, { next: `/t/${params.threadId}#answer`, secure, ip }),
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function ThreadPage() {
  const view = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return (
    <main id="main" className="wide two">
      <ThreadArticle view={view} result={result} />
      <ThreadRail
        related={view.related}
        feed={view.thread.unlistedAt ? null : paths.feed(paths.thread({ id: view.thread.id }))}
      />
    </main>
  )
}
