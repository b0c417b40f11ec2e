import type { Tool } from '#app/forum/tool-names.ts'

/** The addresses of webcare's tools. */
export const toolPaths = {
  tool: ({ id }: { id: number }, tool: Tool) => `/threads/${id}/tools/${tool}`,
  split: ({ id }: { id: number }) => `/answers/${id}/split`,
  official: ({ id }: { id: number }, is: boolean) => `/answers/${id}/${is ? 'official' : 'unofficial'}`,
  undo: (actId: number) => `/acts/${actId}/undo`,
}
