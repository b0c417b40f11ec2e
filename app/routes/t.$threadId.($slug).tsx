import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ThreadArticle } from '#app/forum/components/thread-article.tsx'
import { ThreadRail } from '#app/forum/components/thread-rail.tsx'
import { answerForm } from '#app/forum/forms.ts'
import { postAnswer } from '#app/forum/post-answer.server.ts'
import type { AnswerOrder } from '#app/forum/read-thread.server.ts'
import { moveBodies, readThreadPage } from '#app/forum/thread-page.server.ts'
import { idFrom, page } from '#app/http/page.server.ts'
import { parkAndSignIn } from '#app/http/park.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { relatedThreads } from '#app/search/similar-threads.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'

export const loader = page(async ({ actor, params, search, url, bodies }) => {
  const threadId = idFrom(params.threadId)
  const order: AnswerOrder = search.get('order') === 'newest' ? 'newest' : 'best'
  const view = await readThreadPage(actor, { threadId, order, cursor: search.get('after') })
  if (params.slug !== view.thread.slug) throw redirect(paths.thread(view.thread) + url.search, 301)
  const related = await relatedThreads(actor, { threadId, title: view.thread.title })
  const canonical = siteUrl() + paths.thread(view.thread)
  return { ...moveBodies(view, bodies), order, related, canonical, mine: actor?.id === view.thread.authorId }
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

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.thread.title }, { tagName: 'link', rel: 'canonical', href: data.canonical }] : []

export default function ThreadPage() {
  const view = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  return (
    <main id="main" className="wide two">
      <ThreadArticle view={view} result={result} />
      <ThreadRail related={view.related} />
    </main>
  )
}
