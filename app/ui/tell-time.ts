import type { Language } from '#app/i18n/languages.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Told = { now: number; language: Language; timeZone: string }

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${timeZone} ${Object.entries(options)}`
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { timeZone, ...options })
  formats.set(key, known)
  return known
}

/** `12 minuten geleden`, `gisteren`, `3 dagen geleden`, `17 november`, `17 november 2024`; and the exact moment in full. */
export function tellTime(at: number, { now, language, timeZone }: Told) {
  const exact = format(language, timeZone, { dateStyle: 'full', timeStyle: 'short' }).format(at)
  return { said: said(at, { now, language, timeZone }), exact }
}

const relatives = {
  nl: new Intl.RelativeTimeFormat('nl', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
}

function said(at: number, { now, language, timeZone }: Told) {
  const ago = now - at
  const relative = relatives[language]
  if (ago < MINUTE) return language === 'nl' ? 'zojuist' : 'just now'
  if (ago < HOUR) return relative.format(-Math.floor(ago / MINUTE), 'minute')
  // Counting days in a time zone is work, and most of what is shown is older than this.
  const days = ago < 8 * DAY ? daysBetween(at, now, timeZone) : 8
  if (days === 0 || ago < 6 * HOUR) return relative.format(-Math.floor(ago / HOUR), 'hour')
  if (days < 7) return relative.format(-days, 'day')
  const sameYear = year(at, timeZone) === year(now, timeZone)
  return format(language, timeZone, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(
    at,
  )
}

/** Until when, at the latest, the words for a moment stay true; in milliseconds. Days are looked at once an hour. */
export function toldUntil(at: number, now: number) {
  const unit = now - at < HOUR ? MINUTE : HOUR
  return at + (Math.floor((now - at) / unit) + 1) * unit
}

/** Asking in the zone is work, and only near New Year may the answer be another one. */
function year(at: number, timeZone: string) {
  const date = new Date(at)
  const nearNewYear =
    date.getUTCMonth() === 0 ? date.getUTCDate() < 2 : date.getUTCMonth() === 11 && date.getUTCDate() > 30
  return nearNewYear ? format('en', timeZone, { year: 'numeric' }).format(at) : String(date.getUTCFullYear())
}

/** Calendar days in the reader's zone: a question of 23:50 is "yesterday" ten minutes past midnight. */
function daysBetween(from: number, to: number, timeZone: string) {
  const day = (at: number) => {
    const parts = format('en', timeZone, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(at)
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value)
    return Date.UTC(part('year'), part('month') - 1, part('day'))
  }
  return Math.round((day(to) - day(from)) / DAY)
}
