import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { makeTranslator } from '#app/i18n/translator.ts'
import { TranslatorContext } from '#app/ui/words.tsx'

const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
const { words } = await (language === 'en' ? import('#app/i18n/en/words.ts') : import('#app/i18n/nl/words.ts'))
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
