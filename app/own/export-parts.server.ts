import { accountParts } from '#app/own/account-parts.server.ts'
import { actParts } from '#app/own/act-parts.server.ts'
import type { ExportPart } from '#app/own/export-part.ts'
import { forumParts } from '#app/own/forum-parts.server.ts'

/** Everything that is kept of somebody, in the order of the file. A new column that names a person belongs in a part, or below. */
export const exportParts: ExportPart[] = [...accountParts, ...forumParts, ...actParts]

/** Columns that name a person and have no part of their own, with the reason. */
export const notExported: Record<string, string> = {
  'posts.edited_by_id':
    'Each edit is there: of own posts by its moment and the text before it, of others under `edits`.',
}
