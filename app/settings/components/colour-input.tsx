import { useEffect, useRef, useState } from 'react'
import { hexOf, parseColour } from '#app/settings/colour.ts'
import type { FieldControl } from '#app/ui/form.tsx'
import { useT } from '#app/ui/words.tsx'

/** A colour as text; with a script also the browser's own way to choose one. `own` is what holds when it is empty. */
export function ColourInput({ control, label, own }: { control: FieldControl; label: string; own: string }) {
  const t = useT()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(control.defaultValue)
  const [scripted, setScripted] = useState(false)
  // Without a script it would be a button that does nothing.
  useEffect(() => setScripted(true), [])
  const colour = parseColour(text) ?? parseColour(own)
  return (
    <div className="with">
      <input
        {...control}
        ref={field}
        placeholder={own}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {scripted && (
        <input
          type="color"
          aria-label={t('settings.pick', { name: label })}
          value={colour ? hexOf(colour) : '#000000'}
          onChange={(event) => {
            if (field.current) field.current.value = event.currentTarget.value
            setText(event.currentTarget.value)
          }}
        />
      )}
    </div>
  )
}
