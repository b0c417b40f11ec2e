// The main job, whole: ask, be answered, accept, be found. In Dutch and English, on a phone and a desktop.
import { devices } from '@playwright/test'
import { expect, join, linkInMail, signIn, test } from './visitor.ts'

const { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor } = devices['Pixel 7']
const phone = { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor }

const LANGUAGES = {
  nl: {
    options: { ...phone, locale: 'nl-NL' },
    title: 'Mijn eSIM werkt niet meer na het herstellen van mijn tablet',
    body: 'Na het terugzetten van de fabrieksinstellingen zegt de tablet **geen abonnement**.',
    answer: 'Vraag in de app een nieuwe code aan en scan die met wifi aan.',
    words: {
      ask: 'Stel een vraag',
      title: 'Wat is je vraag?',
      body: 'Vertel er meer over',
      category: 'Onderwerp',
      tags: 'Labels',
      post: 'Plaats mijn vraag',
      suggest: 'Misschien staat je antwoord er al.',
      write: 'Schrijf je antwoord',
      send: 'Plaats mijn antwoord',
      choose: 'Dit is de oplossing',
      solution: 'Oplossing',
      solved: /Opgelost/,
      undo: 'Ongedaan maken',
      search: 'Zoeken',
    },
  },
  en: {
    options: { locale: 'en-GB' },
    title: 'New SIM in my tablet asks for a PIN after a factory reset',
    body: 'After I restored the factory settings the tablet shows **no subscription**.',
    answer: 'Request a new code in the app and scan it while connected to wifi.',
    words: {
      ask: 'Ask a question',
      title: 'What is your question?',
      body: 'Tell us more',
      category: 'Category',
      tags: 'Labels',
      post: 'Post my question',
      suggest: 'Your answer may be here already.',
      write: 'Write your answer',
      send: 'Post my answer',
      choose: 'This is the solution',
      solution: 'Solution',
      solved: /Solved/,
      undo: 'Undo',
      search: 'Search',
    },
  },
}

for (const [language, { options, title, body, answer, words }] of Object.entries(LANGUAGES)) {
  test(`a new customer asks, is answered, accepts, and others find it (${language})`, async ({ visitor, signedIn }) => {
    const asker = await visitor(options)
    await asker.goto('/')
    expect(await asker.locator('html').getAttribute('lang')).toBe(language)
    const { email } = await join(asker)

    await asker.getByRole('link', { name: words.ask }).first().click()
    await asker.getByLabel(words.title).fill(title)
    await expect(asker.getByText(words.suggest)).toBeVisible()
    await asker.locator('.suggest summary').first().click()
    await asker.getByLabel(words.body).fill(body)
    await asker.getByLabel(words.category).selectOption('Mobiel')
    await asker.getByLabel(words.tags).fill('esim, tablet')
    await asker.getByRole('button', { name: words.post }).click()
    await expect(asker.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(asker.locator('.post strong')).toHaveCount(1)
    const address = asker.url().split('#')[0]!

    const helper = await signedIn('sanne')
    await helper.goto(address)
    await helper.getByLabel('Schrijf je antwoord').fill(answer)
    await helper.getByRole('button', { name: 'Plaats mijn antwoord' }).click()
    await expect(helper.getByText(answer)).toBeVisible()

    await asker.goto(await linkInMail(asker, email, /\/t\/\d+/))
    await expect(asker.getByText(answer)).toBeVisible()
    await asker.getByRole('button', { name: words.choose }).click()
    await expect(asker.getByRole('heading', { name: words.solution })).toBeVisible()
    await expect(asker.getByRole('status').filter({ hasText: /oplossing|solution/ })).toBeVisible()

    const reader = await visitor(options)
    await expect(async () => {
      await reader.goto('/')
      await reader.getByRole('banner').locator('input[type=search]').fill(title.split(' ').slice(2, 7).join(' '))
      await reader.keyboard.press('Enter')
      await expect(reader.locator('.threads h2').first()).toHaveText(title, { timeout: 2000 })
    }).toPass()
    await expect(reader.locator('.threads li').first().getByText(words.solved)).toBeVisible()
    await reader.getByRole('link', { name: title }).click()
    await expect(reader.getByRole('region', { name: words.solution })).toContainText(answer)
  })
}

test('a choice of solution can be undone', async ({ signedIn }) => {
  const asker = await signedIn('fenna')
  await asker.goto('/search?q=nieuwe+simkaart+activeren+geen+service')
  await asker.locator('.threads h2 a').first().click()
  await asker.getByRole('button', { name: 'Toch niet de oplossing' }).click()
  await expect(asker.getByRole('region', { name: 'Oplossing' })).toBeHidden()
  await asker.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(asker.getByRole('region', { name: 'Oplossing' })).toBeVisible()
})

test('without JavaScript: read, search, sign in, ask, answer, comment, vote', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('banner').locator('input[type=search]').fill('wifi valt weg')
  await page.keyboard.press('Enter')
  await page.locator('.threads h2 a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await signIn(page, 'ruud@merel.example', 'welkom-bij-merel')

  await page.goto('/ask')
  await page.getByLabel('Wat is je vraag?').fill('Kan ik de router ook op zijn kant zetten?')
  await page.getByRole('button', { name: 'Plaats mijn vraag' }).click()
  await expect(page.getByRole('alert')).toContainText('Schrijf hier eerst iets.')
  await expect(page.getByLabel('Wat is je vraag?')).toHaveValue('Kan ik de router ook op zijn kant zetten?')
  await page.getByLabel('Vertel er meer over').fill('Rechtop past hij niet in de meterkast, plat wel.')
  await page.getByLabel('Onderwerp').selectOption('Internet')
  await page.getByRole('button', { name: 'Plaats mijn vraag' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kan ik de router ook op zijn kant zetten?')

  await page.goto('/questions?show=unanswered')
  await page.locator('.threads h3 a').nth(2).click()
  await page.getByRole('button', { name: 'Nuttig', exact: true }).first().click()
  await expect(page.getByRole('button', { name: 'Nuttig', exact: true }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(async () => {
    await page.getByLabel('Schrijf je antwoord').fill('Zet het kastje tien minuten uit, bij mij hielp dat.')
    await page.getByRole('button', { name: 'Plaats mijn antwoord' }).click()
    await expect(page.getByText('Zet het kastje tien minuten uit')).toBeVisible({ timeout: 1000 })
    await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 100 })
  }).toPass()
})
