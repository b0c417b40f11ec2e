import { Field, SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Props = { team?: { id: number; name: string; kind: 'in-house' | 'partner' }; result: FormResult | undefined }

/** A team's name and whose it is; without a team, a new one. */
export function TeamForm({ team, result }: Props) {
  const t = useT()
  return (
    <SentForm name={`team-${team?.id ?? 'new'}`} result={result} className="inline">
      {team && <input type="hidden" name="id" value={team.id} />}
      <Field name="name" label={t('accounts.team.name')} defaultValue={team?.name}>
        {(control) => <input {...control} autoComplete="off" maxLength={120} />}
      </Field>
      <Field name="kind" label={t('accounts.team.kindLabel')} defaultValue={team?.kind ?? 'in-house'}>
        {(control) => (
          <select {...control}>
            <option value="in-house">{t('accounts.team.inHouse')}</option>
            <option value="partner">{t('accounts.team.partner')}</option>
          </select>
        )}
      </Field>
      <SendButton className={team ? 'button plain' : 'button'}>
        {t(team ? 'accounts.team.save' : 'accounts.team.add')}
      </SendButton>
    </SentForm>
  )
}
