import { Form, useNavigation } from '@remix-run/react'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { FormResult } from '#app/ui/form-result.ts'
import { useT } from '#app/ui/words.tsx'

type Sent = { result: FormResult | undefined; name: string }

const SentContext = createContext<Sent>({ result: undefined, name: '' })

type SentFormProps = {
  /** Tells the fields of one form from those of another on the same page. */
  name: string
  /** What the last try came back with. */
  result?: FormResult | undefined
  action?: string
  className?: string
  children: ReactNode
  /** A full page load: for forms after which the page speaks another language. */
  reload?: boolean
  keepScroll?: boolean
  /** It has a file field. */
  files?: boolean
}

/** A form that is posted; after a failed try it says at its top what is wrong, and that gets the focus. */
export function SentForm({
  name,
  result,
  action,
  className = 'stack',
  children,
  reload,
  keepScroll,
  files,
}: SentFormProps) {
  const [offline, setOffline] = useState(false)
  const shown = offline
    ? { errors: {}, typed: result?.typed ?? {}, problem: { reason: 'common.form.offline' } }
    : result
  return (
    <SentContext.Provider value={{ result: shown, name }}>
      <Form
        method="post"
        action={action}
        className={className}
        reloadDocument={reload}
        preventScrollReset={keepScroll}
        noValidate
        encType={files ? 'multipart/form-data' : undefined}
        onSubmit={(event) => {
          // A post that cannot leave would end on an error page, and the text with it.
          setOffline(!navigator.onLine)
          if (!navigator.onLine) event.preventDefault()
        }}
      >
        <Wrongs />
        {children}
      </Form>
    </SentContext.Provider>
  )
}

const fieldId = (form: string, field: string) => `${form}-${field}`

function Wrongs() {
  const t = useT()
  const { result, name } = useContext(SentContext)
  const box = useRef<HTMLDivElement>(null)
  // Follows the answer of the server: whoever cannot see the page must hear that it did not work.
  useEffect(() => {
    if (result) box.current?.focus()
  }, [result])
  if (!result) return null
  return (
    <div className="wrongs" role="alert" tabIndex={-1} ref={box}>
      <h2>{result.problem ? t(result.problem.reason, result.problem.values) : t('common.form.wrong')}</h2>
      {Object.keys(result.errors).length > 0 && (
        <ul>
          {Object.entries(result.errors).map(([field, { reason, values }]) => (
            <li key={field}>
              <a
                href={`#${fieldId(name, field)}`}
                onClick={(event) => {
                  // Following the hash would count as a visit to another page and clear the errors.
                  event.preventDefault()
                  document.getElementById(fieldId(name, field))?.focus()
                }}
              >
                {t(reason, values)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What an input, select or textarea of a field needs to be tied to its label, hint and error. */
export type FieldControl = {
  id: string
  name: string
  defaultValue: string
  'aria-invalid'?: true
  'aria-describedby'?: string
  required?: boolean
}

type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  defaultValue?: string
  /** Under the control, like "draft saved". */
  under?: ReactNode
  children: (control: FieldControl) => ReactNode
}

/** Ties label, hint and error together, and gives back what was typed after a failed try. */
export function Field({ name, label, hint, optional, defaultValue = '', under, children }: FieldProps) {
  const t = useT()
  const { result, name: form } = useContext(SentContext)
  const id = fieldId(form, name)
  const error = result?.errors[name]
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-wrong` : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="optional">({t('common.form.optional')})</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        name,
        defaultValue: result?.typed[name] ?? defaultValue,
        ...(error ? { 'aria-invalid': true } : {}),
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(optional ? {} : { required: true }),
      })}
      {error && (
        <span className="wrong" id={`${id}-wrong`}>
          {t(error.reason, error.values)}
        </span>
      )}
      {under}
    </div>
  )
}

/** The one button that sends a form; shows that it is under way. */
export function SendButton({ children, className = 'button' }: { children: ReactNode; className?: string }) {
  const navigation = useNavigation()
  return (
    <button type="submit" className={className} data-busy={navigation.state === 'submitting' || undefined}>
      {children}
    </button>
  )
}

type PressProps = {
  action: string
  fields?: Record<string, string>
  className?: string
  children: ReactNode
  label?: string
  /** For a button that is on or off: which it is now. */
  pressed?: boolean
}

/** A button that does one thing at its own address, also without JavaScript. */
export function Press({ action, fields = {}, className = 'button text', children, label, pressed }: PressProps) {
  return (
    <Form method="post" action={action} preventScrollReset>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={className || undefined} aria-label={label} aria-pressed={pressed}>
        {children}
      </button>
    </Form>
  )
}
