import type { Device } from '#app/accounts/device.ts'
import { paths } from '#app/http/paths.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { Press } from '#app/ui/form.tsx'
import { Time } from '#app/ui/time.tsx'
import { useT } from '#app/ui/words.tsx'

type Session = { handle: string; device: Device; createdAt: number; lastSeenAt: number; here: boolean }

/** “Firefox op Android”, or as much of it as is known. */
function deviceInWords({ browser, system }: Device, t: Translate) {
  if (browser && system) return t('own.sessions.device', { browser, system })
  return browser || system || t('own.sessions.unknown')
}

/** Where somebody is signed in, each with a button that ends it; this browser has the button in the menu. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const t = useT()
  return (
    <ul className="entries">
      {sessions.map(({ handle, device, createdAt, lastSeenAt, here }) => (
        <li key={handle}>
          <div>
            <b>{deviceInWords(device, t)}</b>
            {here && <span className="quiet"> · {t('own.sessions.here')}</span>}
            <br />
            <span className="small quiet">
              {t('own.sessions.seen')} <Time at={lastSeenAt} /> · {t('own.sessions.since')} <Time at={createdAt} />
            </span>
          </div>
          {!here && (
            <Press
              action={paths.settings('sessions')}
              fields={{ session: handle }}
              className="button plain small"
              label={t('own.sessions.endThis', { device: deviceInWords(device, t) })}
            >
              {t('own.sessions.end')}
            </Press>
          )}
        </li>
      ))}
    </ul>
  )
}
