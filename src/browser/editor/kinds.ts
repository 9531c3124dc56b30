/** What kind of article a form says it is, with the fields of that kind; those of others stay in the form unsent. */
export type SentKind = { name: string; fields: Record<string, string> }

type Control = HTMLInputElement | HTMLSelectElement

/** The fields of the chosen kind are seen, whatever chooses it. */
export function followKind(form: HTMLFormElement): void {
  kindSelect(form)?.addEventListener('change', () => showKind(form))
}

/** Rules of the desk check that an article of the chosen kind does not have to keep. */
export function rulesWithout(form: HTMLFormElement): string[] {
  return (kindSelect(form)?.selectedOptions[0]?.dataset.without ?? '').split(' ').filter((rule) => rule !== '')
}

export function kindIn(form: HTMLFormElement): SentKind {
  const name = kindSelect(form)?.value ?? ''
  const said = controlsOf(form, name).map(({ name: field, value }) => [field.slice(`kind.${name}.`.length), value])
  return { name, fields: Object.fromEntries(said) }
}

export function fillKind(form: HTMLFormElement, { name, fields }: SentKind): void {
  const select = kindSelect(form)
  if (select) select.value = name
  for (const control of controlsOf(form, name)) control.value = fields[control.name.slice(`kind.${name}.`.length)] ?? ''
  showKind(form)
}

function showKind(form: HTMLFormElement): void {
  const name = kindSelect(form)?.value
  for (const part of form.querySelectorAll<HTMLElement>('[data-kind]')) part.hidden = part.dataset.kind !== name
}

function kindSelect(form: HTMLFormElement): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>('select[name="kind"]')
}

function controlsOf(form: HTMLFormElement, name: string): Control[] {
  return [...form.querySelectorAll<Control>(`[name^="kind.${CSS.escape(name)}."]`)]
}
