declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown'

  /** Tables in Markdown's own form, or as HTML where that form cannot hold them. */
  export const tables: TurndownService.Plugin
}
