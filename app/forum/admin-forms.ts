import { z } from 'zod'
import {
  CATEGORY_DESCRIPTION_MAX,
  CATEGORY_NAME_MAX,
  CATEGORY_NAME_MIN,
  CATEGORY_PRODUCT_MAX,
  CATEGORY_SLUG_MAX,
  CATEGORY_TEMPLATE_MAX,
  SYNONYMS_MAX,
} from '#app/forum/admin-limits.ts'
import { splitTags, tagName, tagProblem } from '#app/forum/tag-names.ts'
import { TOPIC_ICONS } from '#app/forum/topic-icons.ts'

/** What is typed as one line: control characters and runs of spaces are one space. */
const line = z
  .string()
  .max(2000, 'error.form')
  .transform((v) => v.replace(/[\p{Cc}\s]+/gu, ' ').trim())

/** From which standing on: see `standingOf`. */
const standing = (least: 0 | 1) =>
  z
    .enum(['0', '1', '2', '3'], 'error.form')
    .refine((v) => Number(v) >= least, 'error.form')
    .transform(Number)
    .default(least)

const categoryFields = z.strictObject({
  name: line.pipe(
    z
      .string()
      .min(1, 'admin.category.name.missing')
      .min(CATEGORY_NAME_MIN, 'admin.category.name.short')
      .max(CATEGORY_NAME_MAX, 'admin.category.name.long'),
  ),
  /** Empty: made from the name. */
  slug: line
    .pipe(
      z
        .string()
        .max(CATEGORY_SLUG_MAX, 'admin.category.slug.long')
        .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'admin.category.slug.characters'),
    )
    .default(''),
  description: line.pipe(z.string().max(CATEGORY_DESCRIPTION_MAX, 'admin.category.description.long')).default(''),
  product: line.pipe(z.string().max(CATEGORY_PRODUCT_MAX, 'admin.category.product.long')).default(''),
  icon: z.enum(['', ...TOPIC_ICONS], 'error.form').default(''),
  seenFrom: standing(0),
  askedFrom: standing(1),
  answeredFrom: standing(1),
  template: z
    .string()
    .transform((v) => v.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(CATEGORY_TEMPLATE_MAX, 'settings.category.template.long'))
    .default(''),
  /** That questions may disappear for those who see them now. */
  sure: z.literal('yes').optional(),
})

export const categoryForm = categoryFields.superRefine(({ seenFrom, askedFrom, answeredFrom }, ctx) => {
  for (const [field, from] of Object.entries({ askedFrom, answeredFrom }))
    if (from < seenFrom) ctx.addIssue({ code: 'custom', path: [field], message: `settings.category.${field}.unseen` })
})
export type CategoryInput = z.output<typeof categoryForm>

export const moveForm = z.strictObject({ way: z.enum(['up', 'down']) })
export type Way = z.output<typeof moveForm>['way']

const tag = line
  .superRefine((value, ctx) => {
    const problem = tagProblem(value, 1)
    if (value === '') ctx.addIssue({ code: 'custom', message: 'admin.tag.name.missing' })
    else if (problem || value.includes(','))
      ctx.addIssue({
        code: 'custom',
        message: value.includes(',') || !problem ? 'forum.form.tags.characters' : problem,
      })
  })
  .transform(tagName)

const synonyms = line
  .superRefine((value, ctx) => {
    const problem = tagProblem(value, SYNONYMS_MAX)
    const message = problem === 'forum.form.tags.many' ? 'admin.tag.synonyms.many' : problem
    if (message) ctx.addIssue({ code: 'custom', message })
  })
  .transform(splitTags)

export const tagForm = z.strictObject({ name: tag, synonyms: synonyms.default([]) })
export type TagInput = z.output<typeof tagForm>

export const mergeForm = z.strictObject({ into: tag })
