// https://developers.google.com/search/docs/appearance/structured-data/qapage
import type { Answer, BreadcrumbList, Person, QAPage, WithContext } from 'schema-dts'
import { DELETED_NAME, nameShown } from '#app/accounts/deleted-member.ts'
import type { PostView, ThreadView } from '#app/forum/read-thread.server.ts'
import { paths } from '#app/http/paths.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { plainText } from '#app/platform/markdown/excerpt.ts'

type Shown = Pick<ThreadView, 'thread' | 'question' | 'solution' | 'answers'>
type Said = Pick<PostView, 'id' | 'html' | 'lang' | 'score' | 'createdAt' | 'editedAt' | 'hiddenAt' | 'author'>
type Speech = { site: string; t: Translate }

/** A thread's page as search engines understand it: the question, what solved it, and the other answers on the page. */
export function questionPage({ thread, question, solution, answers }: Shown, speech: Speech): WithContext<QAPage> {
  const url = speech.site + paths.thread(thread)
  // The first solution stands on every page of the thread, the others on the page they are on.
  const first = solution?.answer
  const said = (first ? [first, ...answers.filter(({ id }) => id !== first.id)] : answers)
    .filter((answer) => answer.hiddenAt === null && plainText(answer.html) !== '')
    .map((answer): [boolean, Answer] => [answer.accepted, asAnswer(answer, url, speech)])
  const accepted = said.filter(([chosen]) => chosen).map(([, answer]) => answer)
  const suggested = said.filter(([chosen]) => !chosen).map(([, answer]) => answer)
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      '@id': `${url}#question-${question.id}`,
      name: thread.title,
      text: plainText(question.html) || thread.title,
      inLanguage: thread.lang,
      answerCount: thread.answerCount,
      upvoteCount: question.score,
      ...dates(question),
      author: asPerson(question.author, speech),
      ...(accepted.length ? { acceptedAnswer: accepted } : {}),
      ...(suggested.length ? { suggestedAnswer: suggested } : {}),
    },
  }
}

const asAnswer = (answer: Said, threadUrl: string, speech: Speech): Answer => ({
  '@type': 'Answer',
  '@id': `${threadUrl}#answer-${answer.id}`,
  url: `${threadUrl}#answer-${answer.id}`,
  text: plainText(answer.html),
  inLanguage: answer.lang,
  upvoteCount: answer.score,
  ...dates(answer),
  author: asPerson(answer.author, speech),
})

const dates = ({ createdAt, editedAt }: Said) => ({
  datePublished: new Date(createdAt).toISOString(),
  ...(editedAt === null ? {} : { dateModified: new Date(editedAt).toISOString() }),
})

/** Who left has no name and no page. */
const asPerson = ({ id, name }: Said['author'], { site, t }: Speech): Person => ({
  '@type': 'Person',
  name: nameShown(name, t),
  ...(name === DELETED_NAME ? {} : { url: site + paths.person({ id }) }),
})

/** The way to a thread, as the page shows it above the title. */
export const breadcrumbs = (
  { thread }: Pick<ThreadView, 'thread'>,
  { site, t }: Speech,
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { name: t('common.community'), item: site + paths.home() },
    { name: thread.category.name, item: site + paths.category(thread.category.slug) },
    { name: thread.title, item: site + paths.thread(thread) },
  ].map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
})
