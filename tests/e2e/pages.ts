import type { Page } from '@playwright/test'

/** Every kind of page there is, and who may open it. */
export const PAGES: { name: string; path: string | ((page: Page) => Promise<void>); as?: string }[] = [
  { name: 'home', path: '/' },
  { name: 'questions', path: '/questions?show=unanswered' },
  { name: 'category', path: '/c/mobiel' },
  { name: 'empty list', path: '/c/televisie?show=unanswered' },
  { name: 'labels', path: '/tags' },
  { name: 'label', path: '/tags/esim' },
  { name: 'thread, solved', path: (page) => firstHit(page, 'nieuwe simkaart activeren geen service') },
  { name: 'thread, long', path: (page) => firstHit(page, 'wifi valt elke avond weg') },
  { name: 'thread with code and a table', path: (page) => firstHit(page, 'geen internet op 4g apn instellingen') },
  { name: 'thread, unanswered', path: firstUnanswered },
  {
    name: 'thread, as its asker',
    path: (page) => firstHit(page, 'nieuwe simkaart activeren geen service'),
    as: 'fenna',
  },
  { name: 'thread, as webcare', path: (page) => firstHit(page, 'wifi valt elke avond weg'), as: 'milan' },
  { name: 'ask', path: '/ask' },
  { name: 'ask with suggestions', path: '/ask?title=nieuwe+sim+doet+het+niet+na+activeren', as: 'fenna' },
  { name: 'ask with errors', path: askBadly, as: 'emre' },
  { name: 'search', path: '/search?q=simkaart' },
  { name: 'search without words', path: '/search' },
  { name: 'nothing found', path: '/search?q=qwertyuiopqwerty' },
  { name: 'profile', path: firstProfile },
  { name: 'sign in', path: '/sign-in' },
  { name: 'sign up', path: '/sign-up' },
  { name: 'reset', path: '/reset' },
  { name: 'dead link', path: '/verify/nothing' },
  { name: 'settings', path: '/settings', as: 'fenna' },
  { name: 'mail settings', path: '/settings/mail', as: 'fenna' },
  { name: 'password', path: '/settings/password', as: 'fenna' },
  { name: 'administration', path: '/admin', as: 'ingrid' },
  { name: 'categories', path: '/admin/categories', as: 'ingrid' },
  { name: 'labels for administrators', path: '/admin/tags', as: 'ingrid' },
  { name: 'people', path: '/admin/people', as: 'ingrid' },
  { name: 'teams', path: '/admin/teams', as: 'ingrid' },
  { name: 'house rules', path: '/about/rules' },
  { name: 'privacy', path: '/about/privacy' },
  { name: 'accessibility', path: '/about/accessibility' },
  { name: 'mailbox', path: '/dev/mail' },
  { name: 'not found', path: '/nowhere' },
]

async function firstHit(page: Page, query: string) {
  await page.goto(`/search?${new URLSearchParams({ q: query })}`)
  await page.locator('.threads h2 a').first().click()
  await page.waitForURL(/\/t\/\d/)
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

async function askBadly(page: Page) {
  await page.goto('/ask')
  await page.getByLabel('Labels').fill('sim, , kaart')
  await page.getByRole('button', { name: 'Plaats mijn vraag' }).click()
  await page.getByRole('alert').waitFor()
}
