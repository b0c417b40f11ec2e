import { desc, eq } from 'drizzle-orm'
import { categories } from '#app/forum/schema.server.ts'
import { slugOf } from '#app/forum/slug.ts'
import { importSources } from '#app/imports/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/**
 * The site that a dump is of, made known when it is new, and the category its questions go into: the one that is asked
 * for by slug or name (made when there is none), else the one it had, else one with the name of the source.
 */
export const openSource = (name: string, category: string | undefined) =>
  transact(async () => {
    const [known] = await db.select().from(importSources).where(eq(importSources.name, name))
    const categoryId =
      category === undefined && known ? known.categoryId : await categoryCalled(category ?? readable(name))
    if (known) return { id: known.id, categoryId, unfinished: known.finishedAt === null }
    const [made] = await db
      .insert(importSources)
      .values({ name, categoryId, createdAt: now() })
      .returning({ id: importSources.id })
    return { id: made!.id, categoryId, unfinished: true }
  })

/** `stackexchange-quantum` reads as "Stackexchange quantum". */
function readable(name: string) {
  const words = name
    .replace(/\.(?:com|net|org)$/i, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim()
  return words ? words[0]!.toUpperCase() + words.slice(1) : name
}

async function categoryCalled(words: string): Promise<number> {
  const slug = slugOf(words)
  const all = await db
    .select({ id: categories.id, slug: categories.slug, name: categories.name, position: categories.position })
    .from(categories)
    .orderBy(desc(categories.position))
  const found =
    all.find((category) => category.slug === words) ??
    all.find((category) => category.name.toLowerCase() === words.toLowerCase()) ??
    all.find((category) => category.slug === slug)
  if (found) return found.id
  const [made] = await db
    .insert(categories)
    .values({ slug, name: words, position: (all[0]?.position ?? -1) + 1, createdAt: now() })
    .returning({ id: categories.id })
  return made!.id
}
