export type Letter = {
  language: string
  brand: string
  /** The address of the community. */
  home: string
  greeting: string
  paragraphs: string[]
  /** Somebody's words, set apart. */
  quote?: string
  button: { label: string; address: string }
  /** What stands under the button, small. */
  after: string
  /** A last small line with a link, like the one that turns this mail off. */
  foot?: { text: string; label: string; address: string }
}

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const lines = (text: string) => html(text).replaceAll('\n', '<br>')

// Mail programs know no stylesheets worth relying on, and no fonts but their own.
const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const P = 'style="margin:0 0 16px"'
const SMALL = 'style="margin:0 0 12px;font-size:14px;color:#5a5a5a"'

/** A short mail in plain text and in HTML with the same words: one thing to say, one thing to press. */
export const letter = (contents: Letter) => ({ text: asText(contents), html: asHtml(contents) })

function asText({ brand, home, greeting, paragraphs, quote, button, after, foot }: Letter) {
  const quoted = quote === undefined ? [] : [quote.replace(/^/gm, '> ')]
  const end = foot ? [`${foot.text}\n${foot.label}: ${foot.address}`] : []
  return `${[
    greeting,
    ...paragraphs,
    ...quoted,
    `${button.label}:\n${button.address}`,
    after,
    `-- \n${brand}\n${home}`,
    ...end,
  ].join('\n\n')}\n`
}

function asHtml({ language, brand, home, greeting, paragraphs, quote, button, after, foot }: Letter) {
  const quoted =
    quote === undefined
      ? ''
      : `<blockquote style="margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid #b9b9b9">${lines(quote)}</blockquote>`
  const end = foot
    ? `<p ${SMALL}>${html(foot.text)} <a href="${html(foot.address)}" style="color:#5a5a5a">${html(foot.label)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="${html(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(brand)}</title></head>
<body style="margin:0;background:#f4f4f2;${FONT};font-size:16px;line-height:1.5;color:#1d1d1d">
<div style="max-width:560px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 16px;font-weight:700"><a href="${html(home)}" style="color:#1d1d1d;text-decoration:none">${html(brand)}</a></p>
<div style="background:#ffffff;border-radius:8px;padding:24px">
<p ${P}>${html(greeting)}</p>
${paragraphs.map((paragraph) => `<p ${P}>${lines(paragraph)}</p>`).join('\n')}
${quoted}
<p style="margin:24px 0"><a href="${html(button.address)}" style="display:inline-block;background:#1d1d1d;color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:600">${html(button.label)}</a></p>
<p ${SMALL}>${lines(after)}</p>
</div>
<div style="padding:16px 0">${end}</div>
</div></body></html>
`
}
