/** A dialogue over the page, gone once it is closed; none while another is open. */
export function openDialog(label: string, className: string): HTMLDialogElement | undefined {
  if (document.querySelector('dialog[open]')) return undefined
  const dialog = document.createElement('dialog')
  dialog.className = className
  dialog.setAttribute('aria-label', label)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', ({ target }) => {
    // Beside it.
    if (target === dialog) dialog.close()
  })
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
