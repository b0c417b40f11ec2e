import { type AboutText, isAboutPage } from '#app/about/about-page.ts'
import enAccessibility from '#app/about/en/accessibility.json' with { type: 'json' }
import enPrivacy from '#app/about/en/privacy.json' with { type: 'json' }
import enRules from '#app/about/en/rules.json' with { type: 'json' }
import nlAccessibility from '#app/about/nl/accessibility.json' with { type: 'json' }
import nlPrivacy from '#app/about/nl/privacy.json' with { type: 'json' }
import nlRules from '#app/about/nl/rules.json' with { type: 'json' }
import type { Language } from '#app/i18n/languages.ts'
import { notFound } from '#app/platform/errors.ts'

const TEXTS = {
  nl: { rules: nlRules, privacy: nlPrivacy, accessibility: nlAccessibility },
  en: { rules: enRules, privacy: enPrivacy, accessibility: enAccessibility },
} satisfies Record<Language, Record<string, AboutText>>

/** The house rules, privacy or accessibility page in a language, with the brand's name filled in; throws `not-found`. */
export function readAbout(
  page: string | undefined,
  { language, brandName }: { language: Language; brandName: string },
): AboutText {
  if (!isAboutPage(page)) throw notFound()
  const branded = (text: string) => text.replaceAll('{{brand}}', brandName)
  const { title, intro, sections }: AboutText = TEXTS[language][page]
  return {
    title: branded(title),
    intro: branded(intro),
    sections: sections.map(({ heading, paragraphs, points, contact }) => ({
      heading: branded(heading),
      paragraphs: paragraphs?.map(branded),
      points: points?.map(branded),
      contact,
    })),
  }
}
