import type { Site } from '#app/frame/site.ts'

/** Lets the browser's own bars take the colour of the page, in the light and in the dark. */
export function ThemeColour({ theme, paper }: Pick<Site, 'theme' | 'paper'>) {
  if (theme !== 'system') return <meta name="theme-color" content={paper[theme]} />
  return (
    <>
      <meta name="theme-color" content={paper.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={paper.dark} media="(prefers-color-scheme: dark)" />
    </>
  )
}
