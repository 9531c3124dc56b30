/** What a form sends when it is sent by this button, without its files. */
export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const sent = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') sent.append(name, value)
  return sent
}
