type Verb = 'edit' | 'archive' | 'restore' | 'move'

/** The addresses of the pages on which administrators keep categories and tags. */
export const adminPaths = {
  categories: () => '/admin/categories',
  newCategory: () => '/admin/categories/new',
  category: ({ id }: { id: number }, verb: Verb) => `/admin/categories/${id}/${verb}`,
  /** Where a picture is sent; or the button for one that it had before, or for none. */
  categoryPicture: ({ id }: { id: number }, name?: string | null) =>
    `/admin/categories/${id}/picture${name === undefined ? '' : `/${name ?? 'none'}`}`,
  tags: ({ q, after }: { q?: string; after?: string | null } = {}) => {
    const query = new URLSearchParams({ ...(q ? { q } : {}), ...(after ? { after } : {}) })
    return query.size ? `/admin/tags?${query}` : '/admin/tags'
  },
  newTag: () => '/admin/tags/new',
  tag: ({ id }: { id: number }, verb: 'edit' | 'merge') => `/admin/tags/${id}/${verb}`,
  retryJobs: () => '/admin/retry-jobs',
}
