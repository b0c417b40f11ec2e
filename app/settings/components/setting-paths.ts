import type { SettingKey } from '#app/settings/settings-list.ts'
import type { LookKey } from '#app/settings/typed-look.ts'

/** The addresses of the pages on which administrators change settings. */
export const settingPaths = {
  form: () => '/admin/settings',
  history: ({ setting, after }: { setting?: string; after?: string | null } = {}) => {
    const query = new URLSearchParams({ ...(setting ? { setting } : {}), ...(after ? { after } : {}) })
    return query.size ? `/admin/settings/history?${query}` : '/admin/settings/history'
  },
  logo: () => '/admin/settings/logo',
  reset: (key: SettingKey) => `/admin/settings/reset/${key}`,
  undo: (changeId: number) => `/admin/settings/undo/${changeId}`,
  /** The stylesheet of the preview. */
  look: (look: Record<LookKey, string | null>) =>
    `/admin/settings/look.css?${new URLSearchParams(Object.entries(look).filter((entry): entry is [string, string] => entry[1] !== null))}`,
}
