const IN_TAG = /<[a-z][a-z0-9]*(?:"[^"]*"|[^">])*>/g
const ADDRESS = /(\s(?:href|src|poster)=")(\/(?!\/)|#)/g
const SET = /(\ssrcset=")([^"]*)"/g

/** A post's stored HTML with every address complete, for reading elsewhere. Only for HTML of our own renderer. */
export function absoluteAddresses(html: string, { site, page }: { site: string; page: string }): string {
  return html.replace(IN_TAG, (tag) =>
    tag
      .replace(ADDRESS, (_, before: string, start: string) => before + (start === '#' ? `${page}#` : `${site}/`))
      .replace(SET, (_, before: string, set: string) => `${before}${set.replace(/(^|,\s*)\/(?!\/)/g, `$1${site}/`)}"`),
  )
}
