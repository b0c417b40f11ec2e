import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { Client } from './client.ts'
import { expect, test } from './visitor.ts'

const picture = (name: string, background: string) =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer()
    .then((buffer) => ({ name, mimeType: 'image/jpeg', buffer }))

/** Gives files to a place as a browser does when they are pasted or dropped there. */
const hand = async (
  place: Locator,
  kind: 'paste' | 'drop',
  { name, mimeType, buffer }: Awaited<ReturnType<typeof picture>>,
) =>
  place.evaluate(
    (element, { kind, name, mimeType, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name, { type: mimeType }))
      const options = { bubbles: true, cancelable: true }
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
          : new DragEvent('drop', { ...options, dataTransfer: transfer }),
      )
    },
    { kind, name, mimeType, bytes: buffer.toString('base64') },
  )

const unanswered = async (page: Page, nth: number) => {
  await page.goto('/questions?show=unanswered')
  await page.locator('.threads h3 a').nth(nth).click()
  await page.waitForURL(/\/t\/\d/)
}

test('pictures come into an answer by button, paste and drop, each in words, and visitors see them', async ({
  signedIn,
  visitor,
}) => {
  const page = await signedIn('sanne')
  await unanswered(page, 1)
  const answer = page.locator('#answer')
  const body = answer.getByLabel('Schrijf je antwoord')
  await body.fill('Kijk naar deze lampjes:')
  const chooser = page.waitForEvent('filechooser')
  await answer.getByRole('button', { name: 'Foto toevoegen' }).click()
  await (await chooser).setFiles([await picture('rood.jpg', '#c02020'), await picture('groen.jpg', '#20a040')])
  const words = answer.getByLabel(/^Wat is er te zien\?/)
  await expect(words).toHaveCount(2)
  await hand(body, 'paste', await picture('blauw.jpg', '#2040c0'))
  await expect(words).toHaveCount(3)
  await hand(body, 'drop', await picture('grijs.jpg', '#808080'))
  await expect(words).toHaveCount(4)
  await expect(answer.getByText('Staat er een factuur, adres of klantnummer op? Dek dat af.')).toBeVisible()

  // Nothing goes before each picture has its words.
  await words.nth(0).fill('Het lampje [rood] brandt')
  await answer.getByRole('button', { name: 'Plaats mijn antwoord' }).click()
  await expect(words.nth(1)).toBeFocused()
  await expect(words.nth(1)).toHaveAccessibleDescription(/Zeg kort wat er te zien is/)
  await words.nth(1).fill('Het lampje is groen')
  await answer.getByLabel('Alleen versiering').nth(2).check()
  await answer.getByRole('button', { name: 'Haal weg (foto 4)' }).click()
  await expect(words).toHaveCount(3)
  await expect(answer.getByText(/Concept bewaard om/)).toBeVisible()
  await answer.getByRole('button', { name: 'Plaats mijn antwoord' }).click()
  await expect(page.locator('.flash')).toContainText('antwoord')

  const reader = await visitor()
  await reader.goto(page.url().split('#')[0]!)
  const shown = reader.locator('.post').filter({ hasText: 'Kijk naar deze lampjes:' }).locator('.prose img')
  await expect(shown).toHaveCount(3)
  await expect(reader.getByRole('link', { name: 'Het lampje [rood] brandt' })).toHaveAttribute('href', /-1200\.webp$/)
  await shown.first().scrollIntoViewIfNeeded()
  await expect.poll(() => shown.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const file = await reader.request.get((await shown.first().getAttribute('src'))!)
  expect(file.headers()).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline',
  })
  expect(file.headers()['content-security-policy']).toContain('sandbox')

  // With the post its pictures go, for all but who still sees it.
  const post = reader.locator('.post').filter({ hasText: 'Kijk naar deze lampjes:' })
  const id = (await post.getAttribute('id'))!.replace('answer-', '')
  expect((await (await new Client().signIn('milan')).post(`/posts/${id}/hide`)).status).toBe(303)
  const statusFor = (who: Page) =>
    who.evaluate((src) => fetch(src, { cache: 'no-store' }).then(({ status }) => status), file.url())
  expect([await statusFor(reader), await statusFor(page)]).toEqual([404, 200])
})

test('what is no picture is said in words, and the text stays', async ({ signedIn }) => {
  const page = await signedIn('karim')
  await page.goto('/ask')
  const body = page.getByLabel('Vertel er meer over')
  await body.fill('Mijn verhaal.')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Foto toevoegen' }).click()
  await (await chooser).setFiles([
    { name: 'leeg.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') },
    { name: 'groot.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(5 * 1024 * 1024 + 1) },
  ])
  await expect(page.getByText('Kies een jpeg, png, webp of gif.')).toBeVisible()
  await expect(page.getByText('Deze foto is te groot. Kies er een van hooguit 5 MB.')).toBeVisible()
  await page.getByRole('button', { name: 'Laat weg' }).first().click()
  await page.getByRole('button', { name: 'Laat weg' }).click()
  await expect(page.locator('.pictures')).toHaveCount(0)
  await expect(body).toHaveValue('Mijn verhaal.')
})

test('without JavaScript a picture comes into a comment by the line that shows it', async ({ signedIn }) => {
  const page = await signedIn('fenna', { javaScriptEnabled: false })
  await unanswered(page, 2)
  const thread = page.url()
  await page.locator('summary', { hasText: 'Reageer' }).first().click()
  const link = page.getByRole('link', { name: 'Foto toevoegen (in een nieuw tabblad)' }).first()
  await page.goto((await link.getAttribute('href'))!)
  await page.getByLabel('Kies een foto').setInputFiles(await picture('modem.jpg', '#404040'))
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByRole('alert')).toContainText('Zeg kort wat er te zien is')
  await page.getByLabel('Kies een foto').setInputFiles(await picture('modem.jpg', '#404040'))
  await page.getByLabel('Wat is er te zien?').fill('De achterkant van mijn modem')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  const line = await page.getByLabel('Zet deze regel in je tekst').inputValue()
  await page.getByRole('link', { name: 'Terug naar waar je was' }).click()
  expect(page.url().split('#')[0]).toBe(thread.split('#')[0])
  await page.locator('summary', { hasText: 'Reageer' }).first().click()
  await page.getByLabel('Je reactie').first().fill(line)
  await page.getByRole('button', { name: 'Plaats mijn reactie' }).first().click()
  await expect(page.getByRole('img', { name: 'De achterkant van mijn modem' })).toHaveCount(1)
})

test('a picture of oneself is seen before it is kept, stands beside what one wrote, and can be taken back', async ({
  signedIn,
}) => {
  const page = await signedIn('fenna')
  await page.goto('/settings')
  await page.getByLabel('Kies een foto').setInputFiles(await picture('ik.jpg', '#c060a0'))
  await expect(page.locator('canvas.face')).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar foto' }).click()
  await expect(page.getByRole('status')).toContainText('Je foto is bewaard.')
  const inHeader = page.getByRole('banner').locator('img.face')
  await expect(inHeader).toHaveAttribute('src', /-96\.webp$/)
  await page.getByRole('button', { name: 'Haal je foto weg' }).click()
  await expect(inHeader).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByRole('status')).toContainText('Je foto staat er weer.')
  await expect(inHeader).toHaveCount(1)
  await page
    .getByLabel('Kies een foto')
    .setInputFiles({ name: 'ik.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
  await page.getByRole('button', { name: 'Bewaar foto' }).click()
  await expect(page.getByRole('alert')).toContainText('Kies een jpeg, png, webp of gif.')
})
