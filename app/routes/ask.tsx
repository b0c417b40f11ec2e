import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readAskPage } from '#app/forum/ask-page.server.ts'
import { askQuestion } from '#app/forum/ask-question.server.ts'
import { DiscardDraftForm } from '#app/forum/components/draft-note.tsx'
import { QuestionForm } from '#app/forum/components/question-form.tsx'
import { askForm } from '#app/forum/forms.ts'
import { useSite } from '#app/frame/site.ts'
import { page } from '#app/http/page.server.ts'
import { parkAndSignIn } from '#app/http/park.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'
import { similarThreads } from '#app/search/similar-threads.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

export const loader = page(async ({ actor, search, t }) => {
  const { start, categories, draftFrom } = await readAskPage(actor, search)
  const similar = start.title.length >= 10 ? await similarThreads(actor, { title: start.title }) : []
  return { start, categories, draftFrom, similar, title: t('forum.ask.title') }
})

export const action = submit(
  askForm,
  async ({ actor, values }) => {
    const { threadId, slug } = await askQuestion(actor, values)
    return { to: paths.thread({ id: threadId, slug }), flash: { reason: 'forum.flash.asked' } }
  },
  { whenSignedOut: ({ typed, secure, ip }) => parkAndSignIn('ask', typed, { next: paths.ask(), secure, ip }) },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Ask() {
  const t = useT()
  const { start, categories, draftFrom, similar } = useLoaderData<typeof loader>()
  const result = useActionData<FormResult>()
  const me = useSite()?.me
  return (
    <main id="main" className="wide two">
      <div>
        <h1 className="below-2">{t('forum.ask.title')}</h1>
        <p className="quiet below-4">{t('forum.ask.text')}</p>
        {me && !me.verified && (
          <p className="notice waiting">
            <Link to="/verify">{t('forum.no.unverified')}</Link>
          </p>
        )}
        <QuestionForm
          key={draftFrom ?? 0}
          result={result}
          start={start}
          categories={categories}
          send={t('forum.ask.send')}
          asking={{ similar, keepsDraft: Boolean(me), draftFrom }}
        />
        <DiscardDraftForm place="ask" />
      </div>
      <aside className="rail">
        <section>
          <h2>{t('forum.ask.who')}</h2>
          <p className="quiet">{t('forum.ask.whoText')}</p>
        </section>
        <section>
          <h2>{t('forum.ask.tips')}</h2>
          <p className="quiet">{t('forum.ask.tipsText')}</p>
        </section>
      </aside>
    </main>
  )
}
