import { useFetcher } from '@remix-run/react'
import type { PostView } from '#app/forum/read-thread.server.ts'
import type { FormResult } from '#app/ui/form-result.ts'
import { Icon } from '#app/ui/icon.tsx'
import { tellNumber } from '#app/ui/tell-number.ts'
import { useSpeech } from '#app/ui/words.tsx'

/** Up and down with the sum between; pressing one's own vote again takes it back. */
export function VoteButtons({ post }: { post: PostView }) {
  const { t, language } = useSpeech()
  const fetcher = useFetcher<FormResult>()
  const pending = fetcher.formData?.get('value')
  const mine = pending === undefined || pending === null ? post.myVote : Number(pending)
  const sum = post.score - post.myVote + mine
  const verdict = post.may.vote
  const problem = fetcher.data?.problem
  // Who is not signed in may press: they are asked to sign in.
  const off = !verdict.ok && verdict.kind !== 'signed-out'
  const button = (value: 1 | -1) => (
    <button
      type="submit"
      name="value"
      value={mine === value ? '0' : String(value)}
      aria-pressed={mine === value}
      aria-label={t(value === 1 ? 'forum.vote.up' : 'forum.vote.down')}
      title={off && !verdict.ok ? t(verdict.reason) : undefined}
      disabled={off}
    >
      <Icon name={value === 1 ? 'up' : 'down'} />
    </button>
  )
  return (
    <>
      <span className="vote">
        <fetcher.Form method="post" action={`/posts/${post.id}/vote`} preventScrollReset>
          {button(1)}
          <span className="sum">
            <span className="unseen">{t('forum.vote.sum')}: </span>
            {tellNumber(sum, language)}
          </span>
          {button(-1)}
        </fetcher.Form>
      </span>
      {problem && (
        <span className="state wrong" role="alert">
          {t(problem.reason, problem.values)}
        </span>
      )}
    </>
  )
}
