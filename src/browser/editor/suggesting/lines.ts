import type { Part } from '../../../base/part.ts'
import { lineOf, wordsIn } from '../../../features/suggested-changes/rules/lines.ts'
import { lines } from '../../../features/working-copies/rules/schema.ts'
import { setMarksIn } from '../quotation/fields.ts'
import { showIn } from '../together/line.ts'

type Field = HTMLInputElement | HTMLTextAreaElement
type Pair = { name: string; field: Field; own: Field; label: HTMLLabelElement | null }

/**
 * The lines of the form as somebody would have them: while they suggest, a field of their own stands in the place of
 * each, and is no part of the form.
 */
export function ownLines(form: HTMLFormElement, changed: () => void) {
  const pairs = fieldsIn(form).map(([name, field]) => pairFor(name, field, changed))

  return {
    /** As the text has them. */
    text: (): Part[] => pairs.map(({ name, field }) => lineOf(name, field.value)),
    /** As they are suggested. An article without a headline is suggested by nobody. */
    own: (): Part[] =>
      pairs.map(({ name, field, own }) => {
        const isGone = name === 'headline' && own.value.trim() === ''
        return lineOf(name, isGone ? field.value : own.value)
      }),
    put(parts: readonly Part[]): void {
      for (const { name, own } of pairs) showIn(own, wordsIn(parts, name) ?? own.value)
    },
    /** Leads from a field to the one in its place, or back; false where this is none of them. */
    focusInPlaceOf(stood: Element | null): boolean {
      const pair = pairs.find(({ field, own }) => field === stood || own === stood)
      const place = pair && (pair.own.isConnected ? pair.own : pair.field)
      place?.focus()
      return place !== undefined
    },
    close(): void {
      for (const { field, own, label } of pairs) {
        own.remove()
        field.hidden = false
        if (label) label.htmlFor = field.id
      }
    },
  }
}

/** The lines that are written together, each with its field. */
export function fieldsIn(form: HTMLFormElement): [string, Field][] {
  return lines.flatMap((name): [string, Field][] => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [[name, field]] : []
  })
}

function pairFor(name: string, field: Field, changed: () => void): Pair {
  const own = field.cloneNode() as Field
  own.removeAttribute('name')
  own.id = `suggested-${name}`
  own.classList.add('suggested-line')
  own.readOnly = false
  const label = document.querySelector<HTMLLabelElement>(`label[for="${field.id}"]`)
  if (label) label.htmlFor = own.id
  field.hidden = true
  field.after(own)
  setMarksIn(own)
  own.addEventListener('input', (event) => {
    // The form would save and check what is none of its own.
    event.stopPropagation()
    changed()
  })
  return { name, field, own, label }
}
