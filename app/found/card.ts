/** The picture that stands beside a link to a page where somebody shares it. */
export type Card = { path: string; width: number; height: number; alt: string }
