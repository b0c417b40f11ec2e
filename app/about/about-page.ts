export const ABOUT_PAGES = ['rules', 'privacy', 'accessibility'] as const
export type AboutPage = (typeof ABOUT_PAGES)[number]

export const isAboutPage = (value: unknown): value is AboutPage => ABOUT_PAGES.includes(value as AboutPage)

/** A page of plain text: paragraphs and a list under headings. */
export type AboutText = {
  title: string
  intro: string
  sections: {
    heading: string
    paragraphs?: string[]
    points?: string[]
    /** Ends with the way to reach the brand. */
    contact?: boolean
  }[]
}
