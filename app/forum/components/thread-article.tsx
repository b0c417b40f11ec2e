import { Link, useLocation } from '@remix-run/react'
import { nameShown } from '#app/accounts/deleted-member.ts'
import { AnswerForm } from '#app/forum/components/answer-form.tsx'
import { Crumbs } from '#app/forum/components/crumbs.tsx'
import { DuplicateNotice } from '#app/forum/components/duplicate-notice.tsx'
import { InOtherLanguage } from '#app/forum/components/in-other-language.tsx'
import { OutdatedNotice } from '#app/forum/components/outdated-notice.tsx'
import { Post, PostFoot } from '#app/forum/components/post.tsx'
import { Solution } from '#app/forum/components/solution.tsx'
import { ThreadState } from '#app/forum/components/state.tsx'
import { ThreadActs } from '#app/forum/components/thread-acts.tsx'
import { ThreadMarks } from '#app/forum/components/thread-marks.tsx'
import { AnswerTools, ThreadTools } from '#app/forum/components/thread-tools.tsx'
import type { PostView } from '#app/forum/read-thread.server.ts'
import type { Translation } from '#app/forum/read-translation.server.ts'
import type { readThreadPage } from '#app/forum/thread-page.server.ts'
import { paths } from '#app/http/paths.ts'
import { withSearch } from '#app/http/request-search.ts'
import { Press } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Time } from '#app/ui/time.tsx'
import { useSpeech } from '#app/ui/words.tsx'

/** From so many characters of text a solved question shows its first lines on a phone: the solution comes first there. */
const SHORT_FROM = 200

type View = Awaited<ReturnType<typeof readThreadPage>> & {
  order: 'best' | 'newest'
  mine: boolean
  translation: Translation | null
}

/** A thread as an article: question, solution, answers, and the place to add one. */
export function ThreadArticle({ view, result }: { view: View; result: FormResult | undefined }) {
  const { t, language } = useSpeech()
  const { thread, question, solution, answers, may } = view
  return (
    <article data-news-thread={thread.id} data-news-more={view.next ? true : undefined}>
      <Crumbs category={thread.category} />
      <h1 className="title" lang={thread.lang === language ? undefined : thread.lang}>
        {thread.title}
      </h1>
      <div className="row">
        <ThreadState thread={thread} />
        <span className="small quiet">
          {t('forum.thread.asked')} <Time at={thread.createdAt} /> · {t('forum.answers', { count: thread.answerCount })}
        </span>
        <ThreadTools view={view} />
      </div>
      <InOtherLanguage translation={view.translation} />
      <DuplicateNotice view={view} />
      <OutdatedNotice view={view} />
      {solution ? (
        <>
          <Post
            post={question}
            label={t('forum.thread.question')}
            id={`question-${question.id}`}
            short={question.length > SHORT_FROM ? t('forum.thread.wholeQuestion') : undefined}
          />
          <Solution solution={solution} others={view.otherSolutions} shown={answers.map((answer) => answer.id)} />
          <section className="post" aria-label={t('forum.thread.aboutQuestion')}>
            <Labels tags={thread.tags} />
            <QuestionFoot view={view} />
          </section>
        </>
      ) : (
        <Post post={question} label={t('forum.thread.question')} id={`question-${question.id}`}>
          <Labels tags={thread.tags} />
          <QuestionFoot view={view} />
        </Post>
      )}
      <ThreadActs acts={view.acts} />
      <Answers view={view} />
      {may.answer.ok || may.answer.kind === 'signed-out' || may.answer.reason === 'forum.no.unverified' ? (
        <AnswerForm
          key={`${view.draft?.from} ${view.answersOfMine}`}
          threadId={thread.id}
          result={result}
          draft={view.draft}
          mine={view.mine}
        />
      ) : (
        <p className="notice">{t(may.answer.reason)}</p>
      )}
    </article>
  )
}

function QuestionFoot({ view }: { view: View }) {
  const { t } = useSpeech()
  const { thread, question } = view
  return (
    <PostFoot
      post={question}
      title={thread.title}
      label={t('forum.thread.question')}
      actions={!question.hiddenAt && <ThreadMarks view={view} />}
    />
  )
}

function Labels({ tags }: { tags: string[] }) {
  if (!tags.length) return null
  return (
    <ul className="chips">
      {tags.map((tag) => (
        <li key={tag}>
          <Link className="chip" to={paths.tag(tag)}>
            {tag}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Answers({ view }: { view: View }) {
  const { t } = useSpeech()
  const { thread, solution, answers, order, may } = view
  const location = useLocation()
  const paged = new URLSearchParams(location.search).has('after')
  return (
    <>
      <header className="row above-6">
        <h2>{thread.answerCount ? t('forum.answers', { count: thread.answerCount }) : t('forum.thread.noAnswers')}</h2>
        {thread.answerCount > 1 && (
          <Link
            className="push small"
            to={withSearch(location, { order: order === 'best' ? 'newest' : undefined, after: undefined })}
            preventScrollReset
          >
            {t(order === 'best' ? 'forum.thread.newestFirst' : 'forum.thread.bestFirst')}
          </Link>
        )}
      </header>
      {thread.answerCount === 0 && <p className="quiet">{t('forum.thread.beFirst')}</p>}
      {answers.map((answer) => {
        const chosen = answer.accepted
        const label = t('forum.thread.answerBy', { name: nameShown(answer.author.name, t) })
        return (
          <Post
            key={answer.id}
            post={answer}
            id={`answer-${answer.id}`}
            label={label}
            mark={chosen && <SolutionMark />}
            short={chosen && answer.length > SHORT_FROM ? t('forum.thread.wholeAnswer') : undefined}
          >
            <PostFoot
              post={answer}
              title={thread.title}
              label={label}
              actions={may.accept && !answer.hiddenAt && <Choose answer={answer} solved={Boolean(solution)} />}
              tools={may.tools && !answer.hiddenAt && !thread.hiddenAt && <AnswerTools answer={answer} />}
            />
          </Post>
        )
      })}
      <Pager
        next={view.next && withSearch(location, { after: view.next })}
        first={paged ? withSearch(location, { after: undefined }) : null}
        nextWord={t('forum.thread.moreAnswers')}
        firstWord={t('forum.thread.firstAnswers')}
      />
    </>
  )
}

function SolutionMark() {
  const { t } = useSpeech()
  return (
    <span className="state solved push">
      <Icon name="check" />
      {t('forum.solution.title')}
    </span>
  )
}

function Choose({ answer, solved }: { answer: PostView; solved: boolean }) {
  const { t } = useSpeech()
  return answer.accepted ? (
    <Press action={`/answers/${answer.id}/unaccept`}>{t('forum.solution.undo')}</Press>
  ) : (
    <Press action={`/answers/${answer.id}/accept`} className="button plain small">
      {t(solved ? 'mine.solutions.choose' : 'forum.solution.choose')}
    </Press>
  )
}
