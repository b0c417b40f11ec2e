import { members } from '#app/accounts/schema.server.ts'
import { id, index, int, json, table, text, time, uniqueIndex } from '#app/platform/db/columns.server.ts'

/** One stored size of a picture; its file is `<name>-<width>.webp`, or `<name>-moving.webp` of an animation. */
export type UploadSize = { width: number; height: number; bytes: number; moving?: true }

/** Pictures that people added, re-encoded and in several sizes. `name` is random: whoever has it may see the picture, while a post shows it. */
export const uploads = table(
  'uploads',
  {
    id: id(),
    name: text().notNull(),
    memberId: int().references(() => members.id, { onDelete: 'set null' }),
    purpose: text<'post' | 'person' | 'category' | 'brand'>().notNull(),
    width: int().notNull(),
    height: int().notNull(),
    sizes: json<UploadSize[]>().notNull(),
    /** Of all sizes together: what counts for a person's quota. */
    bytes: int().notNull(),
    createdAt: time().notNull(),
    /** Since when nothing shows it, as far as the nightly look found; null while something does. */
    unusedSince: time(),
  },
  (t) => [
    uniqueIndex('uploads_name').on(t.name),
    index('uploads_member').on(t.memberId, t.createdAt),
    index('uploads_age').on(t.purpose, t.createdAt),
  ],
)
