import { z } from 'zod'
import { LANGUAGES } from '#app/i18n/languages.ts'
import type { Env } from '#app/platform/env.server.ts'
import { isLogo } from '#app/settings/logo.ts'
import { soundColour, soundFont, soundRadius } from '#app/settings/look.ts'

/** What is typed as one line: control characters and runs of spaces are one space. */
const line = z
  .string()
  .max(2000, 'error.form')
  .transform((v) => v.replace(/[\p{Cc}\s]+/gu, ' ').trim())

const sound = (check: (typed: string) => string | null, reason: string) =>
  line.transform((typed, ctx) => {
    const value = check(typed)
    if (value === null) ctx.addIssue({ code: 'custom', message: reason })
    return value ?? ''
  })

const colour = sound(soundColour, 'settings.wrong.colour')

const contact = line
  .transform((v) => (/^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(v) ? `mailto:${v}` : v))
  .pipe(
    z
      .string()
      .max(200, 'settings.wrong.contact')
      .refine(
        (v) =>
          /^(mailto:[^\s"<>]+@[^\s"<>]+|tel:\+?[\d -]{3,30})$/.test(v) ||
          (/^https?:\/\/[^\s"<>]+$/.test(v) && URL.canParse(v)),
        'settings.wrong.contact',
      ),
  )

const timeZone = z
  .string()
  .refine((v) => v === 'UTC' || Intl.supportedValuesOf('timeZone').includes(v), 'settings.wrong.timeZone')

const welcome = line.pipe(z.string().max(120, 'settings.wrong.welcome'))

/**
 * All that administrators may set in the community: what is sound, and the variable of the environment that holds when
 * nothing is set. Each is to be seen on pages, so none may hold a secret.
 */
export const SETTINGS = {
  brandName: { value: line.pipe(z.string().max(40, 'settings.wrong.brandName')), from: 'BRAND_NAME' },
  brandLogo: { value: z.string().refine(isLogo, 'error.form'), from: null },
  brandColour: { value: colour, from: 'BRAND_COLOUR' },
  brandOnColour: { value: colour, from: 'BRAND_ON_COLOUR' },
  brandPaper: { value: colour, from: 'BRAND_PAPER' },
  brandColourDark: { value: colour, from: 'BRAND_COLOUR_DARK' },
  brandOnColourDark: { value: colour, from: 'BRAND_ON_COLOUR_DARK' },
  brandPaperDark: { value: colour, from: 'BRAND_PAPER_DARK' },
  brandRadius: { value: sound(soundRadius, 'settings.wrong.radius'), from: 'BRAND_RADIUS' },
  brandFont: { value: sound(soundFont, 'settings.wrong.font'), from: 'BRAND_FONT' },
  welcomeNl: { value: welcome, from: null },
  welcomeEn: { value: welcome, from: null },
  contact: { value: contact, from: 'CONTACT_URL' },
  language: { value: z.enum(LANGUAGES, 'error.form'), from: 'LANGUAGE' },
  timeZone: { value: timeZone, from: 'TIME_ZONE' },
} satisfies Record<string, { value: z.ZodType<string>; from: keyof Env | null }>

export type SettingKey = keyof typeof SETTINGS

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[]

export const isSettingKey = (text: unknown): text is SettingKey => SETTING_KEYS.includes(text as SettingKey)

export const isColour = (key: SettingKey) => SETTINGS[key].value === colour

/** What is in force. Null where neither an administrator nor the environment says anything. */
export type Settings = Record<Exclude<SettingKey, 'brandName' | 'language' | 'timeZone'>, string | null> & {
  brandName: string
  language: (typeof LANGUAGES)[number]
  timeZone: string
}
