import { bookmarkPost, removeBookmark } from '#app/forum/bookmark-post.server.ts'
import { switchForm } from '#app/forum/forms.ts'
import { cameFrom } from '#app/http/decline.server.ts'
import { buttonOnly, idFrom } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { submit } from '#app/http/submit.server.ts'

export { DeclinedPage as default } from '#app/frame/declined-page.tsx'

export const loader = buttonOnly

export const action = submit(switchForm, async ({ actor, params, request, values }) => {
  const postId = idFrom(params.postId)
  if (values.value) {
    await bookmarkPost(actor, { postId })
    return { to: paths.post(postId), flash: { reason: 'mine.flash.bookmarked' } }
  }
  await removeBookmark(actor, { postId })
  // On the page with all of them more may be let go of.
  const listed = cameFrom(request).startsWith(paths.bookmarks())
  return {
    to: listed ? paths.bookmarks() : paths.post(postId),
    flash: { reason: 'mine.flash.notBookmarked' },
  }
})
