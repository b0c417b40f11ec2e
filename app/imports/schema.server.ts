import { categories } from '#app/forum/schema.server.ts'
import { id, int, primaryKey, table, text, time, uniqueIndex } from '#app/platform/db/columns.server.ts'

/** Where rows came from: one site, whichever of its dumps. */
export const importSources = table(
  'import_sources',
  {
    id: id(),
    name: text().notNull(),
    /** Where its questions go. */
    categoryId: int()
      .notNull()
      .references(() => categories.id),
    createdAt: time().notNull(),
    /** Null while there is more to do: the last run was cut short. */
    finishedAt: time(),
  },
  (t) => [uniqueIndex('import_sources_name').on(t.name)],
)

/** `stand-in`: somebody who wrote but is not among the people of the dump. `score`: votes made from a post's score. */
export type ImportedKind = 'person' | 'stand-in' | 'tag' | 'post' | 'accepted' | 'comment' | 'vote' | 'score' | 'link'

/**
 * What has been imported: a row's number there, and the id here: of the member, tag, or post; for `accepted` and `link`
 * of the thread, for `vote` and `score` of the post. Written together with the row itself.
 */
export const importedRows = table(
  'imported_rows',
  {
    sourceId: int()
      .notNull()
      .references(() => importSources.id, { onDelete: 'cascade' }),
    kind: text<ImportedKind>().notNull(),
    externalId: text().notNull(),
    localId: int().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.kind, t.externalId] })],
)
