type Typed = { id: string; value: string; cursor: number | undefined }

/** What stands in the fields of a panel, but for the form that was sent. */
export function typedIn(selector: string, done: string | undefined) {
  const forms = [...document.querySelectorAll<HTMLFormElement>(`${selector} form`)]
  const active = document.activeElement
  const focused = active?.closest(selector) ? active.id : ''
  const typed = forms.flatMap(({ action, elements }): Typed[] => {
    const field = elements.namedItem('body')
    if (action === done || !(field instanceof HTMLTextAreaElement) || field.value === '') return []
    const cursor = field === active ? field.selectionStart : undefined
    return [{ id: field.id, value: field.value, cursor }]
  })
  return {
    putBack(): void {
      if (focused !== '') document.getElementById(focused)?.focus()
      for (const each of typed) putBack(each)
    },
  }
}

function putBack({ id, value, cursor }: Typed): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.value = value
  const details = field.closest('details')
  if (details) details.open = true
  if (cursor === undefined) return
  field.focus()
  field.setSelectionRange(cursor, cursor)
}
