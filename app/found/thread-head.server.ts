import type { ThreadView } from '#app/forum/read-thread.server.ts'
import type { Translation } from '#app/forum/read-translation.server.ts'
import { readBrand } from '#app/found/brand.server.ts'
import { threadCard } from '#app/found/cards.server.ts'
import { pageHead } from '#app/found/page-head.server.ts'
import { breadcrumbs, questionPage } from '#app/found/question-page.ts'
import { paths } from '#app/http/paths.ts'
import { translator } from '#app/i18n/translate.ts'
import { plainText } from '#app/platform/markdown/excerpt.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

type Asked = {
  view: ThreadView
  translation: Translation | null
  /** The part of its answers that was asked for, if not the first. */
  after: string | null
  signedIn: boolean
}

/** The head of a thread's page: what it says to search engines, and how a link to it looks. */
export async function threadHead({ view, translation, after, signedIn }: Asked) {
  const { thread, question, solution } = view
  const t = translator(thread.lang)
  const path = paths.thread(thread)
  // What lists do not show to visitors has no feed and no picture either.
  const open = !thread.hiddenAt && !thread.unlistedAt && thread.category.seenFrom === 0
  return pageHead({
    title: thread.title,
    description: plainText((solution?.answer ?? question).html) || plainText(question.html),
    path: after ? `${path}?${new URLSearchParams({ after })}` : path,
    language: thread.lang,
    listed: open && !after,
    type: 'article',
    ...(open && {
      card: await threadCard(thread),
      feed: { path: paths.feed(paths.thread({ id: thread.id })), title: t('found.answersTo', { title: thread.title }) },
    }),
    languages: translation ? await inBoth(thread, translation) : [],
    // Nobody who is signed in is a search engine.
    structured:
      signedIn || after ? [] : [questionPage(view, { site: siteUrl(), t }), breadcrumbs(view, { site: siteUrl(), t })],
  })
}

async function inBoth(thread: Translation, translation: Translation) {
  const both = [thread, translation]
  const { language } = await readBrand()
  const forOthers = both.find((one) => one.lang === language) ?? thread
  return [
    ...both.map((one) => ({ language: one.lang, path: paths.thread(one) })),
    { language: 'x-default' as const, path: paths.thread(forOthers) },
  ]
}
