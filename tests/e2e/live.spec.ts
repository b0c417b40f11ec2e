// What moves on a page: suggestions while searching, light and dark, and news of others.
import { expect, test } from './visitor.ts'

for (const who of ['a visitor', 'fenna'] as const)
  test(`${who} goes through the suggestions by keyboard`, async ({ visitor, signedIn }) => {
    const page = who === 'a visitor' ? await visitor() : await signedIn(who)
    await page.goto('/questions')
    const box = page.getByRole('banner').locator('input[type=search]')
    await box.pressSequentially('nieuwe simkaa')
    const options = page.getByRole('option')
    await expect(options.last()).toHaveText('Zoek naar ‘nieuwe simkaa’')
    await expect(page.getByRole('banner').getByRole('status')).toHaveText('5 suggesties')
    await expect(options.first()).toContainText('Opgelost:')
    await expect(options.first()).toHaveAttribute('aria-selected', 'false')

    await page.keyboard.press('ArrowDown')
    await expect(box).toBeFocused()
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!)
    await page.keyboard.press('Escape')
    await expect(box).toHaveAttribute('aria-expanded', 'false')
    await expect(box).toHaveValue('nieuwe simkaa')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=nieuwe/)

    await page.goto('/questions')
    await box.focus()
    await expect(page.getByRole('option', { name: 'nieuwe simkaa' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await expect(options).toHaveCount(0)

    await box.pressSequentially('nieuwe simkaart')
    await expect(options.last()).toHaveText('Zoek naar ‘nieuwe simkaart’')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/t\/\d+/)
  })

test('without an answer the search box is a form', async ({ visitor }) => {
  const page = await visitor()
  await page.route('**/suggest?*', (route) => route.abort())
  await page.goto('/questions')
  const box = page.getByRole('banner').locator('input[type=search]')
  const asked = page.waitForRequest('**/suggest?*')
  await box.pressSequentially('simkaart')
  await asked
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=simkaart/)
})

for (const javaScriptEnabled of [true, false])
  test(`dark by choice, and the system again, ${javaScriptEnabled ? 'at once' : 'without JavaScript'}`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled, colorScheme: 'light' })
    await page.goto('/questions')
    const html = page.locator('html')
    const before = await page.evaluate(() => getComputedStyle(document.body).color)
    const kept = page.waitForResponse('**/theme')
    await page.getByRole('button', { name: 'Donker' }).click()
    await expect(html).toHaveAttribute('data-theme', 'dark')
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(before)
    await expect(page.getByRole('button', { name: 'Donker' })).toHaveAttribute('aria-pressed', 'true')
    await kept
    await page.goto('/')
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('button', { name: 'Als je apparaat' }).click()
    await expect(html).not.toHaveAttribute('data-theme')
  })
