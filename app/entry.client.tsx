import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { makeTranslator } from '#app/i18n/translator.ts'
import { TranslatorContext } from '#app/ui/words.tsx'

const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
const [{ words }] = await Promise.all([
  language === 'en' ? import('#app/i18n/en/words.ts') : import('#app/i18n/nl/words.ts'),
  dataDecoded(),
])
const t = makeTranslator(language, words)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TranslatorContext.Provider value={() => t}>
        <RemixBrowser />
      </TranslatorContext.Provider>
    </StrictMode>,
  )
})

/**
 * RemixBrowser decodes the page's data at its first call, and suspends meanwhile. A key pressed just then ends in React's
 * error 345, since no boundary stands above it: so it is made to decode before React is there.
 */
async function dataDecoded() {
  try {
    RemixBrowser({})
  } catch (decoding) {
    await decoding
  }
}
