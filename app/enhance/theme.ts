/** A press in `form[data-theme-choice]`: the page changes at once, and the server keeps the choice. */
export function themeOnSubmit(event: SubmitEvent) {
  const form = event.target as HTMLFormElement
  const chosen = event.submitter as HTMLButtonElement | null
  if (!form.matches('[data-theme-choice]') || !chosen) return
  event.preventDefault()
  event.stopPropagation()
  const fields = new URLSearchParams([...new FormData(form, chosen)] as [string, string][])
  fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' }).catch(() => undefined)
  if (chosen.value === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = chosen.value
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button === chosen))
}
