import type { ShouldRevalidateFunction } from '@remix-run/react'

/** Keeping a draft and making a preview change nothing on the page: what is being written must not be read anew under the writer's hands. */
export const keepPageWhileWriting: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) =>
  formAction === '/drafts' || formAction === '/preview' ? false : defaultShouldRevalidate
