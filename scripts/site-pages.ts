// The pages that are looked at: by axe in the browser tests, and by people in the screenshots.
import type { Page } from '@playwright/test'

export type SitePage = { name: string; path: string | ((page: Page) => Promise<void>); as?: string }

/** Every kind of page of the demo community, and who may open it. */
export const PAGES: SitePage[] = [
  { name: 'home', path: '/' },
  { name: 'questions', path: '/questions?show=unanswered' },
  { name: 'category', path: '/c/mobiel' },
  { name: 'list-empty', path: '/c/televisie?show=unanswered' },
  { name: 'labels', path: '/tags' },
  { name: 'label', path: '/tags/esim' },
  { name: 'thread-solved', path: (page) => firstHit(page, 'nieuwe simkaart activeren geen service') },
  { name: 'thread-long', path: (page) => firstHit(page, 'wifi valt elke avond weg') },
  { name: 'thread-code', path: (page) => firstHit(page, 'geen internet op 4g apn instellingen') },
  { name: 'thread-unanswered', path: firstUnanswered },
  {
    name: 'thread-asker',
    path: (page) => firstHit(page, 'nieuwe simkaart activeren geen service'),
    as: 'fenna',
  },
  { name: 'thread-webcare', path: (page) => firstHit(page, 'wifi valt elke avond weg'), as: 'milan' },
  { name: 'thread-menu', path: openMenu, as: 'fenna' },
  { name: 'history', path: editedAnswer, as: 'milan' },
  { name: 'history-back', path: backToVersion, as: 'milan' },
  { name: 'not-solved', path: notSolvedBadly, as: 'milan' },
  { name: 'following', path: '/following', as: 'fenna' },
  { name: 'bookmarks', path: savedAnswer, as: 'fenna' },
  { name: 'thread-handled', path: handled, as: 'milan' },
  { name: 'tool-close', path: '/threads/1/tools/close', as: 'milan' },
  { name: 'tool-move', path: '/threads/1/tools/move', as: 'milan' },
  { name: 'tool-wording', path: '/threads/1/tools/wording', as: 'milan' },
  { name: 'tool-outdated', path: '/threads/1/tools/outdated', as: 'milan' },
  { name: 'thread-outdated', path: outdated, as: 'milan' },
  { name: 'list-outdated', path: '/c/overstappen', as: 'milan' },
  { name: 'search-outdated', path: '/search?q=nummerbehoud', as: 'milan' },
  { name: 'tool-merge', path: mergeBadly, as: 'milan' },
  { name: 'tool-split', path: splitFirst, as: 'milan' },
  { name: 'ask', path: '/ask' },
  { name: 'ask-suggestions', path: '/ask?title=nieuwe+sim+doet+het+niet+na+activeren', as: 'fenna' },
  { name: 'ask-errors', path: askBadly, as: 'emre' },
  { name: 'search', path: '/search?q=simkaart' },
  { name: 'search-start', path: '/search' },
  { name: 'search-narrowed', path: narrowed },
  { name: 'search-meant', path: '/search?q=simkart+activerem' },
  { name: 'search-bounded', path: '/search?q=simkaart+label%3Asimkaart&is=unanswered' },
  { name: 'search-why', path: whyHere, as: 'ingrid' },
  { name: 'search-suggestions', path: typeInSearch },
  { name: 'news-thread', path: threadWithNews },
  { name: 'news-list', path: (page) => withNews(page, '/questions', { kind: 'question', thread: 1e9 }) },
  { name: 'search-none', path: '/search?q=qwertyuiopqwerty' },
  { name: 'profile', path: firstProfile },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-up', path: '/sign-up' },
  { name: 'reset', path: '/reset' },
  { name: 'dead-link', path: '/verify/nothing' },
  { name: 'settings', path: '/settings', as: 'fenna' },
  { name: 'picture-add', path: '/uploads/new', as: 'fenna' },
  { name: 'pictures-in-answer', path: pictureInAnswer, as: 'fenna' },
  { name: 'settings-mail', path: '/settings/mail', as: 'fenna' },
  { name: 'settings-password', path: '/settings/password', as: 'fenna' },
  { name: 'settings-email', path: '/settings/email', as: 'fenna' },
  { name: 'settings-sessions', path: '/settings/sessions', as: 'fenna' },
  { name: 'settings-data', path: '/settings/data', as: 'fenna' },
  { name: 'settings-leave', path: '/settings/leave', as: 'fenna' },
  { name: 'admin', path: '/admin', as: 'ingrid' },
  { name: 'admin-categories', path: '/admin/categories', as: 'ingrid' },
  { name: 'admin-labels', path: '/admin/tags', as: 'ingrid' },
  { name: 'admin-category-edit', path: '/admin/categories/1/edit', as: 'ingrid' },
  { name: 'admin-category-errors', path: addCategoryBadly, as: 'ingrid' },
  { name: 'admin-category-archive', path: '/admin/categories/2/archive', as: 'ingrid' },
  { name: 'admin-label-edit', path: '/admin/tags/2/edit', as: 'ingrid' },
  { name: 'admin-label-merge', path: '/admin/tags/2/merge', as: 'ingrid' },
  { name: 'admin-people', path: '/admin/people', as: 'ingrid' },
  { name: 'admin-teams', path: '/admin/teams', as: 'ingrid' },
  { name: 'admin-settings', path: '/admin/settings', as: 'ingrid' },
  { name: 'admin-settings-errors', path: setBrandBadly, as: 'ingrid' },
  { name: 'admin-settings-logo', path: '/admin/settings/logo', as: 'ingrid' },
  { name: 'admin-settings-history', path: settingHistory, as: 'ingrid' },
  { name: 'admin-synonyms', path: synonymAdded, as: 'ingrid' },
  {
    name: 'admin-synonyms-preview',
    path: '/admin/synonyms/new?words=wifi,+wi-fi,+router,+doet+het+niet&q=router+traag&preview=1',
    as: 'ingrid',
  },
  { name: 'admin-synonyms-wrong', path: '/admin/synonyms/new?words=wifi,+wi-fi&preview=1', as: 'ingrid' },
  { name: 'admin-synonyms-shipped', path: '/admin/synonyms/shipped?lang=nl&theme=account', as: 'ingrid' },
  { name: 'admin-synonyms-shipped-group', path: '/admin/synonyms/shipped/nl/kapot?preview=off', as: 'ingrid' },
  { name: 'admin-synonyms-history', path: '/admin/synonyms/history', as: 'ingrid' },
  { name: 'admin-synonyms-file', path: '/admin/synonyms/file', as: 'ingrid' },
  { name: 'about-rules', path: '/about/rules' },
  { name: 'about-privacy', path: '/about/privacy' },
  { name: 'about-accessibility', path: '/about/accessibility' },
  { name: 'mailbox', path: '/dev/mail' },
  { name: 'not-found', path: '/nowhere' },
]

async function firstHit(page: Page, query: string) {
  await page.goto(`/search?${new URLSearchParams({ q: query })}`)
  await page.locator('.threads h2 a').first().click()
  await page.waitForURL(/\/t\/\d/)
}

async function openMenu(page: Page) {
  await firstHit(page, 'nieuwe simkaart activeren geen service')
  await page.locator('.acts .menu summary').nth(1).click()
}

async function synonymAdded(page: Page) {
  await page.goto('/admin/synonyms/new?words=wifi,+wi-fi,+draadloos')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto('/admin/synonyms')
}

async function editedAnswer(page: Page) {
  await firstHit(page, 'wifi valt elke avond weg')
  await page.locator('.acts .menu summary').nth(1).click()
  await page.locator('.acts .menu[open]').getByRole('link', { name: 'Bewerken' }).click()
  await page.waitForURL(/edit$/)
  const field = page.getByRole('textbox').last()
  const text = await field.inputValue()
  await field.fill(`${text.replace('wifi', 'wifinetwerk').replace(/\.$/, '')}, ook op de ${text.length}e avond.`)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('link', { name: 'bewerkt' }).first().click()
  await page.waitForURL(/history/)
}

async function backToVersion(page: Page) {
  await editedAnswer(page)
  await page.getByRole('link', { name: 'Terug naar deze versie' }).last().click()
  await page.waitForURL(/revert/)
}

async function notSolvedBadly(page: Page) {
  await firstHit(page, 'nieuwe simkaart activeren geen service')
  await page.getByRole('link', { name: 'Toch niet opgelost' }).click()
  await page.getByRole('button', { name: 'Zet de vraag weer open' }).click()
  await page.getByRole('alert').waitFor()
}

async function savedAnswer(page: Page) {
  await openMenu(page)
  await page
    .locator('.acts .menu[open]')
    .getByText(/^(Bewaar|Niet meer bewaren)$/)
    .click()
  await page.waitForURL(/#answer-/)
  await page.goto('/bookmarks')
}

async function firstUnanswered(page: Page) {
  await page.goto('/questions?show=unanswered')
  await page.locator('.threads h3 a').first().click()
  await page.waitForURL(/\/t\/\d/)
}

async function firstProfile(page: Page) {
  await firstHit(page, 'wifi valt elke avond weg')
  await page.locator('.post .by b a').first().click()
  await page.waitForURL(/\/people\/\d/)
}

async function narrowed(page: Page) {
  await page.goto('/search?q=internet&is=solved&category=internet')
  await page.locator('summary', { hasText: 'Verfijnen' }).click()
}

async function whyHere(page: Page) {
  await page.goto('/search?q=simkaart&sort=newest')
  await page.locator('summary', { hasText: 'Waarom hier' }).first().click()
}

async function typeInSearch(page: Page) {
  await page.goto('/questions')
  await page.getByRole('banner').locator('input[type=search]').pressSequentially('nieuwe simkaa')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
}

/** As it looks when an answer comes while somebody reads. */
async function withNews(page: Page, path: string, news: object) {
  await page.goto(path)
  await page.evaluate((data) => new BroadcastChannel('wijzer-live').postMessage({ news: [data] }), {
    id: 1e9,
    post: null,
    category: 0,
    tags: [],
    lang: 'nl',
    ...news,
  })
  await page.locator('.news-bar').waitFor()
}

async function threadWithNews(page: Page) {
  await firstHit(page, 'wifi valt elke avond weg')
  const path = new URL(page.url()).pathname
  await withNews(page, path, { kind: 'answer', thread: Number(path.split('/')[2]), post: 1e9 })
}

async function askBadly(page: Page) {
  await page.goto('/ask')
  await page.getByLabel('Labels').fill('sim, , kaart')
  await page.getByRole('button', { name: 'Plaats mijn vraag' }).click()
  await page.getByRole('alert').waitFor()
}

async function addCategoryBadly(page: Page) {
  await page.goto('/admin/categories/new')
  await page.getByRole('main').locator('button[type=submit]').click()
  await page.getByRole('alert').waitFor()
}

async function setBrandBadly(page: Page) {
  await page.goto('/admin/settings')
  await page.getByLabel('Contact', { exact: true }).fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByRole('alert').waitFor()
}

/** Something must have changed to be seen: the paper, to a white that nobody sees, and back. */
async function settingHistory(page: Page) {
  for (const paper of ['#ffffff', '']) {
    await page.goto('/admin/settings')
    await page.getByLabel('Papier', { exact: true }).fill(paper)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('status').waitFor()
  }
  await page.goto('/admin/settings/history')
}

/** A question that webcare did something to, with its menu open. */
async function handled(page: Page) {
  await firstHit(page, 'simkaart al 8 dagen onderweg')
  await page.goto(`/threads/${/\/t\/(\d+)/.exec(page.url())![1]}/tools/close`)
  await page.getByLabel('Waarom?').fill('Dit is sinds mei anders geregeld: kijk in de app bij Bestellingen.')
  await page.getByRole('button', { name: 'Sluit de vraag' }).click()
  await page.waitForURL(/\/t\/\d/)
  await page.locator('summary', { hasText: 'Beheer' }).click()
}

/** A question of which the answer may no longer hold, with a newer one. */
async function outdated(page: Page) {
  await firstHit(page, 'nummerbehoud zusje onbereikbaar')
  await page.goto(`/threads/${/\/t\/(\d+)/.exec(page.url())![1]}/tools/outdated?q=nummer+overstappen`)
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('main').locator('form[method=post] button[type=submit]').click()
  await page.waitForURL(/\/t\/\d/)
}

async function mergeBadly(page: Page) {
  await page.goto('/threads/1/tools/merge?q=/t/1')
  await page.getByRole('button', { name: 'Voeg samen' }).click()
  await page.getByRole('alert').waitFor()
}

async function splitFirst(page: Page) {
  await firstHit(page, 'wifi valt elke avond weg')
  const answer = (await page.locator('.post[id^=answer-]').first().getAttribute('id'))!.replace('answer-', '')
  await page.goto(`/answers/${answer}/split`)
}

/** One picture that came, not yet described, and one that did not. */
async function pictureInAnswer(page: Page) {
  await firstUnanswered(page)
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )
  await page.locator('#answer input[type=file]').setInputFiles([
    { name: 'lampje.png', mimeType: 'image/png', buffer: pixel },
    { name: 'factuur.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
  ])
  await page.locator('#answer .pictures .wrong').waitFor()
}
