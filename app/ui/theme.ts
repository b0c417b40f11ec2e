/** Light or dark, or whatever the visitor's system says. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The choice that a cookie holds; anything else is no choice. */
export const themeFrom = (kept: string | null): Theme => (kept === 'light' || kept === 'dark' ? kept : 'system')
