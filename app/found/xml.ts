/** All control characters but tab and line breaks, and what is no character: no reader opens a document that holds one. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu

/** A text without what no XML may hold, even escaped. */
export const withoutControls = (text: string) => text.toWellFormed().replace(NOT_IN_XML, '')

/** A text as it stands in XML, within an element or an attribute. */
export const xmlText = (text: string) =>
  withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
