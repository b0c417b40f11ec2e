import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { makeSmallTranslator } from '#app/i18n/small-translator.ts'
import { TranslatorContext } from '#app/ui/words.tsx'

const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
const [words] = await Promise.all([readWords(), dataDecoded()])
const t = makeSmallTranslator(language, words)

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

/** Administration has words of its own: its pages are reached by loading them whole, see the link in `frame/header.tsx`. */
async function readWords() {
  const english = language === 'en'
  const [{ pageWords }, { adminWords }] = await Promise.all([
    english ? import('#app/i18n/en/page-words.ts') : import('#app/i18n/nl/page-words.ts'),
    !location.pathname.startsWith('/admin')
      ? { adminWords: {} }
      : english
        ? import('#app/i18n/en/admin-words.ts')
        : import('#app/i18n/nl/admin-words.ts'),
  ])
  return { ...pageWords, ...adminWords }
}

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
