import { useT } from '#app/ui/words.tsx'

const CHOICES = ['kept', 'apart'] as const

/** What should become of what somebody wrote. */
export function LeaveChoices({ chosen = 'kept' }: { chosen?: string | undefined }) {
  const t = useT()
  return (
    <fieldset className="choices">
      <legend>{t('own.leave.posts')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className="check">
          <input type="radio" name="posts" value={choice} defaultChecked={choice === chosen} />
          <span>
            {t(`own.leave.choice.${choice}`)}
            <span className="hint">{t(`own.leave.hint.${choice}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
