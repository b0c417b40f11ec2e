import type { Page } from '@playwright/test'

/** Stands in for everything hostile markup tries to reach, before any script of the page runs. */
function lieInWait() {
  const report = (what: string) => (window as unknown as { reportRun: (what: string) => void }).reportRun(what)
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.assign(window, { [name]: (text: unknown) => report(`${name}(${String(text).slice(0, 50)})`) })
  // biome-ignore lint/security/noGlobalEval: only to notice that somebody else uses it
  const evaluate = window.eval
  // Playwright asks its own questions this way.
  window.eval = (text) => (new Error().stack?.includes('UtilityScript') ? evaluate(text) : report(`eval(${text})`))
  Object.defineProperty(window, '__hit', { get: () => report('__hit'), set: () => report('__hit') })
  document.addEventListener('securitypolicyviolation', (event) =>
    report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  )
}

/** Everything in the answer and in the page made of it that a page of ours never has. */
function faultsOf({ html, nonce }: { html: string; nonce: string }) {
  const ADDRESSES = /^(href|src|srcset|action|formaction|xlink:href|poster|data|ping|background|cite|longdesc)$/i
  const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']
  const faults: string[] = []
  const sent = new DOMParser().parseFromString(html, 'text/html')
  for (const page of [sent, document])
    for (const element of page.querySelectorAll('*')) {
      const tag = element.localName
      const inPost = element.closest('.prose[id]') !== null
      if (/^(iframe|frame|frameset|object|embed|base|applet|portal|math|style|template)$/.test(tag)) faults.push(tag)
      if (tag === 'meta' && element.hasAttribute('http-equiv')) faults.push('meta http-equiv')
      if (inPost && /^(script|form|input|button|select|textarea|svg|link|meta|title|noscript)$/.test(tag))
        faults.push(`${tag} in a post`)
      // A page kept for many has our own file and nobody's nonce; data for search engines is no script.
      const ours = /^\/assets\/enhance-[\w-]+\.js$/.test(element.getAttribute('src') ?? '')
      const data = element.getAttribute('type') === 'application/ld+json'
      if (tag === 'script' && page === sent && !ours && !data && element.getAttribute('nonce') !== nonce)
        faults.push('script, no nonce')
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$|^style$|^is$/i.test(name)) faults.push(`${tag} ${name}=${value.slice(0, 60)}`)
        if (inPost && /^(id|name|target|srcset)$/.test(name) && !element.matches('.prose'))
          faults.push(`${tag} ${name} in a post`)
        if (!ADDRESSES.test(name)) continue
        const url = URL.canParse(value, location.href) ? new URL(value, location.href) : null
        if (!url || !SCHEMES.includes(url.protocol)) faults.push(`${tag} ${name}=${value.slice(0, 60)}`)
        if (/^(src|action|formaction)$/i.test(name) && url?.origin !== location.origin)
          faults.push(`${tag} ${name}=${value.slice(0, 60)}`)
      }
    }
  return faults
}

/** Points, focuses and hovers, so that what waits for a reader gets one. */
function readAsAPerson() {
  for (const element of document.querySelectorAll('main *')) {
    for (const name of ['mouseover', 'mouseenter', 'pointerenter', 'pointermove'])
      element.dispatchEvent(new MouseEvent(name, { bubbles: true }))
    if (element instanceof HTMLDetailsElement) element.open = true
  }
  return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)))
}

/** A browser that looks at pages for what should not be there: tells of everything that runs, calls, or stands ready to. */
export async function watchful(page: Page) {
  const seen: string[] = []
  let path = ''
  const note = (what: string) => void seen.push(`${path}: ${what}`)
  await page.exposeFunction('reportRun', note)
  await page.addInitScript(lieInWait)
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', () => note('popup'))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== process.env.E2E_URL) note(`asks for ${request.url().slice(0, 80)}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} for ${response.url()}`)
  })
  return {
    page,
    /** What was found so far, each with the page where. */
    seen,
    /** Opens a page and reads it. */
    async look(at: string) {
      path = at
      const response = (await page.goto(at))!
      const landed = page.url()
      const nonce = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1] ?? 'none'
      for (const fault of new Set(await page.evaluate(faultsOf, { html: await response.text(), nonce }))) note(fault)
      await page.evaluate(readAsAPerson)
      if (page.url() !== landed) note(`went to ${page.url()}`)
      return response.status()
    },
    /** Looks once more at what the page has become. */
    async lookAgain() {
      for (const fault of new Set(await page.evaluate(faultsOf, { html: '', nonce: '' }))) note(fault)
      await page.evaluate(readAsAPerson)
    },
    /** Whether HTML that is no page of ours (a mail) has something in it that it should not. */
    faultsIn: (html: string) => page.evaluate(faultsOf, { html, nonce: '' }),
  }
}
