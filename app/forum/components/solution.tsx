import { nameShown } from '#app/accounts/deleted-member.ts'
import { Byline } from '#app/forum/components/byline.tsx'
import { PostBody } from '#app/forum/components/post-body.tsx'
import type { ThreadView } from '#app/forum/read-thread.server.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

/** The accepted answer, quoted under the question: the page's point. */
export function Solution({
  solution,
  onThisPage,
}: {
  solution: NonNullable<ThreadView['solution']>
  onThisPage: boolean
}) {
  const t = useT()
  const { answer } = solution
  return (
    <section className="solution" aria-labelledby="solution">
      <header>
        <h2 id="solution">
          <Icon name="check" />
          {t('forum.solution.title')}
        </h2>
        <span className="small quiet">
          {t('forum.solution.chosenBy', { name: nameShown(solution.acceptedBy.name, t) })},{' '}
          <Time at={solution.acceptedAt} />
          {onThisPage && (
            <>
              {' · '}
              <a href={`#answer-${answer.id}`}>{t('forum.solution.jump')}</a>
            </>
          )}
        </span>
      </header>
      <PostBody id={answer.id} html={answer.html} lang={answer.lang} place="solution" />
      <Byline author={answer.author} team={answer.team}>
        <Time at={answer.createdAt} />
      </Byline>
    </section>
  )
}
