// Results: narrowed, in another order, corrected, and a way on when there are none. And an answer found while asking.
import { expect, test } from './visitor.ts'

test('results are narrowed, sorted and corrected without scripts', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  // A site that has just begun is still writing its index.
  await expect(async () => {
    await page.goto('/search?q=internet')
    await expect(page.getByRole('link', { name: /^Opgelost \d/ })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await page.locator('summary', { hasText: 'Verfijnen' }).click()
  await page.getByRole('checkbox', { name: /^Opgelost/ }).check()
  await page.getByRole('checkbox', { name: /^wifi/ }).check()
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page).toHaveURL(/\/search\?q=internet&is=solved&tag=wifi$/)
  await page.getByRole('link', { name: 'Nieuwste' }).click()
  await expect(page).toHaveURL(/\/search\?q=internet&sort=newest&is=solved&tag=wifi$/)
  await page.getByRole('link', { name: /wifi.*weghalen/ }).click()
  await expect(page).toHaveURL(/\/search\?q=internet&sort=newest&is=solved$/)
  await expect(page.getByText('Waarom hier')).toHaveCount(0)

  await page.goto('/search?q=simkart+activeren')
  await page.getByRole('status').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('simkaart activeren')

  await page.goto('/search?q=simkaart&tag=bestaat-niet')
  await page.getByRole('link', { name: /Zonder ‘bestaat-niet’/ }).click()
  await expect(page).toHaveURL(/\/search\?q=simkaart$/)
})

test('who finds the answer while asking keeps what they wrote', async ({ signedIn }) => {
  const page = await signedIn('emre')
  await page.goto('/ask?title=nieuwe+simkaart+activeren+lukt+niet&body=Al+drie+keer+geprobeerd+en+nog+geen+bereik')
  await page.locator('.suggest summary').first().click()
  await page.getByRole('button', { name: 'Dit beantwoordt mijn vraag' }).first().click()
  await page.waitForURL(/\/t\/\d/)
  await page.goto('/ask')
  await expect(page.locator('input[name=title]')).toHaveValue('nieuwe simkaart activeren lukt niet')
})
