/** Where a post stands on its thread's page. */
export const postAnchor = (post: { id: number; kind: 'question' | 'answer' | 'comment' }) =>
  post.kind === 'question' ? '' : `${post.kind}-${post.id}`
