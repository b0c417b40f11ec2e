import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { categories, threads } from '#app/forum/schema.server.ts'
import { listedThread } from '#app/forum/visibility.server.ts'
import { type Brand, readBrand } from '#app/found/brand.server.ts'
import { CARD_HEIGHT, CARD_WIDTH, type Card, type CardFace } from '#app/found/card.ts'
import { drawCard } from '#app/found/draw-card.server.ts'
import { keepCard, readKeptCard } from '#app/found/kept-cards.server.ts'
import { translator } from '#app/i18n/translate.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'
import { limitReads, originOf } from '#app/platform/rate-limit.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { MINUTE } from '#app/platform/time.ts'

/** Drawing takes a fifth of a second; reading one that was drawn takes nothing. */
const DRAWN = { name: 'card', points: 30, per: MINUTE }
/** Raised when cards are drawn in another way: their addresses change with it. */
const MANNER = 1

type Thread = {
  id: number
  title: string
  lang: 'nl' | 'en'
  answerCount: number
  solvedAt: number | null
  category: { name: string }
}

/** The card of a thread that visitors find in lists. Its address changes with what it shows. */
export async function threadCard(thread: Thread): Promise<Card> {
  return cardOf(`t-${thread.id}`, threadFace(thread, await readBrand()))
}

/** The card of all other pages. */
export async function siteCard(): Promise<Card> {
  return cardOf('site', siteFace(await readBrand()))
}

/** The card at an address, or the address it has now; throws `not-found`, and `too-many` or `busy` when it must wait. */
export async function readCard(file: string, ip: string): Promise<{ body: Buffer } | { to: string }> {
  const [, place, id] = /^(site|t-([1-9]\d{0,14}))-[\w-]{10}\.png$/.exec(file) ?? []
  if (!place) throw notFound()
  const brand = await readBrand()
  const face = id === undefined ? siteFace(brand) : threadFace(await readThread(Number(id)), brand)
  const { path } = cardOf(place, face)
  if (path !== `/cards/${file}`) return { to: path }
  return { body: (await readKeptCard(file)) ?? (await drawAndKeep(file, face, brand, ip)) }
}

const underWay = new Map<string, Promise<Buffer>>()

function drawAndKeep(file: string, face: CardFace, brand: Brand, ip: string) {
  const begun = underWay.get(file)
  if (begun) return begun
  limitReads(DRAWN, originOf(ip))
  const drawn = drawCard(face, brand.logo)
    .then(async (bytes) => {
      await keepCard(file, bytes)
      return bytes
    })
    .finally(() => underWay.delete(file))
  underWay.set(file, drawn)
  return drawn
}

function cardOf(place: string, face: CardFace): Card {
  const mark = createHash('sha256')
    .update(JSON.stringify([MANNER, face]))
    .digest('base64url')
    .slice(0, 10)
  return {
    path: `/cards/${place}-${mark}.png`,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: [face.brand, face.title, face.mark?.word, face.facts].filter(Boolean).join(' · '),
  }
}

function threadFace({ title, lang, answerCount, solvedAt, category }: Thread, { name, colours }: Brand): CardFace {
  const t = translator(lang)
  const waits = answerCount === 0
  return {
    brand: t('common.communityOf', { brand: name }),
    title,
    mark: solvedAt
      ? { kind: 'solved', word: t('forum.state.solved') }
      : waits
        ? { kind: 'waiting', word: t('forum.state.waiting') }
        : null,
    facts: [...(waits ? [] : [t('forum.answers', { count: answerCount })]), category.name].join(' · '),
    colours,
  }
}

function siteFace({ name, language, colours }: Brand): CardFace {
  const t = translator(language)
  const host = new URL(siteUrl()).host
  return { brand: t('common.communityOf', { brand: name }), title: t('found.card'), mark: null, facts: host, colours }
}

async function readThread(threadId: number): Promise<Thread> {
  const [thread] = await db
    .select({
      id: threads.id,
      title: threads.title,
      lang: threads.lang,
      answerCount: threads.answerCount,
      solvedAt: threads.solvedAt,
      category: { name: categories.name },
    })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(and(eq(threads.id, threadId), listedThread(null)))
  if (!thread) throw notFound()
  return thread
}
