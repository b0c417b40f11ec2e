import { isTopicIcon } from '#app/forum/topic-icons.ts'
import { Icon } from '#app/ui/icon.tsx'
import { mediaPath } from '#app/uploads/media-path.ts'
import { CATEGORY_WIDTH } from '#app/uploads/sizes.ts'

/** A category's picture, or else its icon, or nothing; its name always stands beside it. */
export function TopicMark({ category: { icon, picture } }: { category: { icon: string; picture: string | null } }) {
  if (picture)
    return (
      <img
        className="topic"
        src={mediaPath(picture, CATEGORY_WIDTH)}
        width={CATEGORY_WIDTH}
        height={CATEGORY_WIDTH}
        alt=""
        loading="lazy"
        decoding="async"
      />
    )
  return isTopicIcon(icon) ? (
    <span className="topic">
      <Icon name={icon} />
    </span>
  ) : null
}
