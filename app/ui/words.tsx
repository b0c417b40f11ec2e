import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '#app/i18n/languages.ts'
import type { Translate } from '#app/i18n/speech.ts'

type Speech = { t: Translate; language: Language; timeZone: string; now: number }

/** Finds the translator of a language: all of them on the server, only the page's own in a browser. */
export const TranslatorContext = createContext<(language: Language) => Translate>(() => {
  throw new Error('No translator given')
})

const SpeechContext = createContext<Speech | null>(null)

/** Gives the page its words, its time zone, and the moment it was made: server and browser must tell the same time. */
export function Speaking({ children, ...place }: Omit<Speech, 't'> & { children: ReactNode }) {
  const speech = { ...place, t: useContext(TranslatorContext)(place.language) }
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

export function useSpeech() {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('useSpeech() outside <Speaking>')
  return speech
}

/** The translator of the page's language: `t('forum.list.newest')`. */
export const useT = () => useSpeech().t
