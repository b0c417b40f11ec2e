/** Nothing to find there: pages for one person, forms, and lists of hits without end. */
const NOT_FOR_ROBOTS = [
  '/admin',
  '/ask',
  '/bookmarks',
  '/change-email',
  '/dev/',
  '/drafts',
  '/following',
  '/language',
  '/posts/*/',
  '/preview',
  '/reset',
  '/search',
  '/settings',
  '/sign-in',
  '/sign-out',
  '/sign-up',
  '/similar',
  '/suggest',
  '/theme',
  '/threads/',
  '/unsubscribe/',
  '/uploads',
  '/verify',
]

/** What robots may read, and where the map of the site is. */
export const robotsText = (site: string) =>
  ['User-agent: *', ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`), '', `Sitemap: ${site}/sitemap.xml`, ''].join(
    '\n',
  )
