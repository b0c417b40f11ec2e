import { members } from '#app/accounts/schema.server.ts'
import { id, index, int, json, table, text, time } from '#app/platform/db/columns.server.ts'

/** What administrators have set in the community itself; what is not here has its value from the environment. */
export const settings = table('settings', {
  key: text().primaryKey(),
  value: json<unknown>().notNull(),
  changedAt: time().notNull(),
})

/** Every change of a setting, by whom: never edited. `null` stands for "as the environment says". */
export const settingChanges = table(
  'setting_changes',
  {
    id: id(),
    key: text().notNull(),
    before: json<unknown>(),
    after: json<unknown>(),
    at: time().notNull(),
    byId: int()
      .notNull()
      .references(() => members.id),
  },
  (t) => [
    index('setting_changes_newest').on(t.at, t.id),
    index('setting_changes_key').on(t.key, t.at),
    index('setting_changes_by').on(t.byId),
  ],
)
