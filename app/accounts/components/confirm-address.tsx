import { useActionData } from '@remix-run/react'
import { Face } from '#app/ui/face.tsx'
import { SendButton, SentForm } from '#app/ui/form.tsx'
import type { FormResult } from '#app/ui/form-result.ts'

type Props = {
  name: string
  person: { id: number; name: string; email: string | null }
  title: string
  text: string
  button: string
}

/** The page behind a mailed link: whose address it is about, and the button that confirms it. */
export function ConfirmAddress({ name, person, title, text, button }: Props) {
  return (
    <main id="main" className="narrow">
      <h1 className="below-2">{title}</h1>
      <p className="below-4">{text}</p>
      <p className="row below-5">
        <Face person={person} />
        <span>
          <b>{person.name}</b>
          <br />
          {person.email}
        </span>
      </p>
      <SentForm name={name} result={useActionData<FormResult>()} reload>
        <SendButton>{button}</SendButton>
      </SentForm>
    </main>
  )
}
