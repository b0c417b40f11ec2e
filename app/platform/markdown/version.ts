/** Raise it when the same Markdown gives other HTML, also after an update of a library: posts are then rendered anew. */
export const RENDERER_VERSION = 3
