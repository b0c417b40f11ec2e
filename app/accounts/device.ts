/** In this order: many browsers also claim to be those further down. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\/|\bEdge\//, 'Edge'],
  [/\bOPR\/|\bOPiOS\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bCriOS\/|Chrome\/|\bChromium\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
]

const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b|\biPod\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b|\bMac OS X\b/, 'macOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

export type Device = { browser: string; system: string }

const first = (known: [RegExp, string][], text: string) => known.find(([mark]) => mark.test(text))?.[1] ?? ''

/** Which browser on what, as far as its user agent tells: as it is kept with a session. Only names of our own lists. */
export function deviceOf(userAgent: string | null | undefined) {
  const text = (userAgent ?? '').slice(0, 500)
  return `${first(BROWSERS, text)}/${first(SYSTEMS, text)}`
}

/** What was kept, apart. */
export function readDevice(kept: string): Device {
  const [browser = '', system = ''] = kept.split('/')
  return { browser, system }
}
