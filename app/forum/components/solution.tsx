import { nameShown } from '#app/accounts/deleted-member.ts'
import { Byline } from '#app/forum/components/byline.tsx'
import { OfficialMark } from '#app/forum/components/official-mark.tsx'
import { PostBody } from '#app/forum/components/post-body.tsx'
import type { ThreadView } from '#app/forum/read-thread.server.ts'
import { paths } from '#app/http/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

/** The accepted answer, quoted under the question: the page's point. */
export function Solution({
  solution,
  others,
  shown,
}: {
  solution: NonNullable<ThreadView['solution']>
  /** What else solved it. */
  others: ThreadView['otherSolutions']
  /** The numbers of the answers further down this page. */
  shown: number[]
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
          {shown.includes(answer.id) && (
            <>
              {' · '}
              <a href={`#answer-${answer.id}`}>{t('forum.solution.jump')}</a>
            </>
          )}
        </span>
      </header>
      <OfficialMark post={answer} />
      <PostBody id={answer.id} html={answer.html} lang={answer.lang} place="solution" />
      <Byline author={answer.author} team={answer.team}>
        <Time at={answer.createdAt} />
      </Byline>
      {others.length > 0 && (
        <div className="help">
          <p>{t('mine.solutions.others')}</p>
          <ul>
            {others.map(({ answerId, author }) => (
              <li key={answerId}>
                <a href={shown.includes(answerId) ? `#answer-${answerId}` : paths.post(answerId)}>
                  {t('forum.thread.answerBy', { name: nameShown(author.name, t) })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
