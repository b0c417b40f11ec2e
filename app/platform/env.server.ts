import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { ForOperator } from '#app/platform/errors.ts'

/** The secret that .env.example shows; production refuses it. */
export const SAMPLE_SECRET = 'change-me-to-a-long-random-text-of-32-or-more'

const text = z.string().trim().min(1)
const colour = z
  .string()
  .trim()
  .regex(/^[#a-zA-Z0-9(),.%/ -]{1,64}$/, 'is not a CSS colour')
const switchable = (fallback: boolean) =>
  z
    .enum(['on', 'off', 'true', 'false', '1', '0'])
    .optional()
    .transform((v) => (v === undefined ? fallback : ['on', 'true', '1'].includes(v)))

/** Where vectors are asked for, whether the address that was given ends with `/v1`, with all of it, or before. */
export function embeddingsAddress(given: string) {
  const base = given.replace(/\/+$/, '')
  if (base.endsWith('/embeddings')) return base
  return base.endsWith('/v1') ? `${base}/embeddings` : `${base}/v1/embeddings`
}

const settings = z.object({
  WIJZER_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  WORKERS: z.coerce.number().int().min(1).max(64).default(1),
  HOST: text.default('localhost'),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address like https://community.example.com' })
    .transform((v) => new URL(v).origin)
    .optional(),
  TRUST_PROXY: switchable(false),
  DATA_DIR: text.default('data').transform((v) => resolve(v)),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/.+|)$/, 'must start with postgres:// (leave it out for the embedded database)')
    .refine(
      (v) => !v.startsWith('postgres') || URL.canParse(v),
      'is not an address like postgres://user:password@localhost:5432/wijzer',
    )
    .optional()
    .transform((v) => v || undefined),
  SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  DEMO: z.enum(['on', 'off']).optional(),
  TIME_ZONE: z
    .string()
    .refine(
      (v) => Intl.supportedValuesOf('timeZone').includes(v) || v === 'UTC',
      'is not a time zone like Europe/Amsterdam',
    )
    .default('Europe/Amsterdam'),
  LANGUAGE: z.enum(['nl', 'en']).default('nl'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'must look like smtps://user:password@mail.example.com')
    .optional(),
  MAIL_FROM: text.max(200).optional(),
  CONTACT_URL: z
    .string()
    .regex(/^(https?:\/\/|mailto:|tel:).+/, 'must be a web address, mailto: or tel:')
    .optional(),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'is not an address like https://s3.eu-central-1.amazonaws.com' })
    .transform((v) => v.replace(/\/+$/, ''))
    .optional(),
  S3_BUCKET: text.optional(),
  S3_REGION: text.optional(),
  S3_KEY: text.optional(),
  S3_SECRET: text.optional(),
  UPLOAD_QUOTA_MB: z.coerce.number().int().min(1).max(100_000).default(100),
  PAGE_CACHE_MB: z.coerce.number().int().min(1).max(10_000).default(64),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits and hyphens')
    .optional(),
  INDEXNOW_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address like https://api.indexnow.org/indexnow' })
    .default('https://api.indexnow.org/indexnow'),
  MEILI_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address like http://localhost:7700' })
    .transform((v) => v.replace(/\/+$/, ''))
    .optional(),
  MEILI_KEY: text.optional(),
  MEILI_INDEX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]{1,100}$/, 'must be 1 to 100 letters, digits, hyphens and underscores')
    .default('wijzer_threads'),
  EMBEDDINGS_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address like http://localhost:11434' })
    .refine(
      (v) => !URL.canParse(v) || !new URL(v).username,
      'must not hold a name or password: put the key in EMBEDDINGS_KEY',
    )
    .transform(embeddingsAddress)
    .optional(),
  EMBEDDINGS_MODEL: text.max(200).optional(),
  EMBEDDINGS_KEY: text.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  BRAND_NAME: text.max(40).default('Merel'),
  BRAND_LOGO: text.optional(),
  BRAND_COLOUR: colour.optional(),
  BRAND_COLOUR_DARK: colour.optional(),
  BRAND_ON_COLOUR: colour.optional(),
  BRAND_ON_COLOUR_DARK: colour.optional(),
  BRAND_PAPER: colour.optional(),
  BRAND_PAPER_DARK: colour.optional(),
  BRAND_RADIUS: z
    .string()
    .regex(/^\d+(\.\d+)?(px|rem|em)$/, 'must be a length like 0.5rem')
    .optional(),
  BRAND_FONT: z
    .string()
    .regex(/^[\w ,'"-]{1,200}$/, 'must be a list of font names')
    .optional(),
})

const S3_NAMES = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_KEY', 'S3_SECRET']

export type Env = ReturnType<typeof parse>

/** Settings that cannot be used: every problem, one a line. */
export class BadSettings extends ForOperator {}

function parse(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, v]) => v !== undefined && v !== ''))
  if (given.WIJZER_ENV === undefined && given.NODE_ENV !== undefined) given.WIJZER_ENV = given.NODE_ENV
  const result = settings.safeParse(given)
  const problems = result.success
    ? []
    : result.error.issues.map(
        (issue) => `${issue.path.join('.')} ${issue.message.replace(/^Invalid input: /, 'is wrong: ')}`,
      )
  const production = given.WIJZER_ENV === 'production'
  if (production && !given.SECRET)
    problems.push('SECRET is missing: set it to a long random text, for example the output of `openssl rand -hex 32`')
  if (production && given.SECRET === SAMPLE_SECRET)
    problems.push(
      'SECRET is the sample from .env.example: set a random one, for example the output of `openssl rand -hex 32`',
    )
  if (production && !given.SITE_URL)
    problems.push('SITE_URL is missing: set it to the address that people see, like https://community.example.com')
  if (given.INDEXNOW_KEY && !given.SITE_URL)
    problems.push('SITE_URL is missing: INDEXNOW_KEY tells search engines addresses, so they must be known')
  if (given.SMTP_URL && !given.MAIL_FROM)
    problems.push('MAIL_FROM is missing: SMTP_URL needs a sender, like "Merel <community@example.com>"')
  if (given.MEILI_KEY && !given.MEILI_URL) problems.push('MEILI_URL is missing: MEILI_KEY is a key of that server')
  if (given.EMBEDDINGS_URL && !given.EMBEDDINGS_MODEL)
    problems.push('EMBEDDINGS_MODEL is missing: name the model that EMBEDDINGS_URL is to use, like bge-m3')
  if (!given.EMBEDDINGS_URL)
    for (const name of ['EMBEDDINGS_MODEL', 'EMBEDDINGS_KEY'])
      if (given[name]) problems.push(`EMBEDDINGS_URL is missing: ${name} says nothing without a server`)
  const missing = S3_NAMES.filter((name) => !given[name])
  if (missing.length && missing.length < S3_NAMES.length)
    problems.push(
      `${missing.join(', ')} missing: set all of ${S3_NAMES.join(', ')}, or none to keep pictures in DATA_DIR`,
    )
  if (problems.length || !result.success)
    throw new BadSettings(
      `Please mend these settings (see .env.example):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    )
  const values = result.data
  return {
    ...values,
    production: values.WIJZER_ENV === 'production',
    development: values.WIJZER_ENV !== 'production',
    s3: s3Of(values),
    meili: values.MEILI_URL ? { url: values.MEILI_URL, key: values.MEILI_KEY, index: values.MEILI_INDEX } : null,
    embeddings:
      values.EMBEDDINGS_URL && values.EMBEDDINGS_MODEL
        ? { url: values.EMBEDDINGS_URL, model: values.EMBEDDINGS_MODEL, key: values.EMBEDDINGS_KEY }
        : null,
    demo: values.DEMO ? values.DEMO === 'on' : values.WIJZER_ENV === 'development',
    hostForAddress:
      isIP(values.HOST) === 6 ? `[${values.HOST}]` : values.HOST === '0.0.0.0' ? 'localhost' : values.HOST,
  }
}

function s3Of({ S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_KEY, S3_SECRET }: z.output<typeof settings>) {
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_REGION || !S3_KEY || !S3_SECRET) return null
  return { endpoint: S3_ENDPOINT, bucket: S3_BUCKET, region: S3_REGION, key: S3_KEY, secret: S3_SECRET }
}

/** Reads settings from variables like `process.env`; throws `BadSettings` that names all problems together. */
export const parseEnv = parse

let parsed: Env | undefined

/** The settings, parsed at first use. */
export const env = new Proxy({} as Env, {
  get(_, name: keyof Env) {
    parsed ??= parse(process.env)
    return parsed[name]
  },
})
