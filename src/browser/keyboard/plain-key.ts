const fields = 'textarea, select, input, [contenteditable]:not([contenteditable="false"])'
/** What has keys of its own while it is open: a radio’s arrows, the first letter of a choice, Escape. */
const opened = 'details[open], dialog[open], [role="dialog"], [role="menu"], [role="listbox"], [popover]:popover-open'

/**
 * Whether a key alone may do something to the thing that has the focus (WCAG 2.2, 2.1.4). It may not while a field has
 * the focus, while something is open there or over the page, or together with another key. `but` is a field that no
 * letter is typed into.
 */
export function isPlainKey(event: KeyboardEvent, thing: Element | undefined, but = 'nothing'): boolean {
  // A question mark is a key with Shift on most keyboards.
  const isWithOthers = event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key !== '?')
  if (isWithOthers || event.getModifierState('AltGraph') || event.repeat || event.isComposing) return false
  const at = event.target
  if (!(at instanceof Element)) return true
  if (at.closest(fields) && !at.matches(but)) return false
  return !at.closest(opened) && !thing?.querySelector(opened) && !document.querySelector('dialog[open]')
}
