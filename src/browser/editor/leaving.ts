import type { Content } from './form.ts'
import type { Saver } from './saver.ts'

/** Sends everything as a form: the server's page shows both texts and the choice between them. */
export function sendWhole(page: HTMLFormElement, saver: Saver, content: Content): void {
  const hidden = page.querySelector<HTMLInputElement>('input[name="body"]')
  const base = page.querySelector<HTMLInputElement>('input[name="base"]')
  if (!hidden || !base) return
  hidden.disabled = false
  hidden.value = JSON.stringify(content.body)
  base.value = saver.base()
  isLeaving = true
  page.submit()
}

let isLeaving = false

type Leaving = {
  isUnsaved: () => boolean
  /** Also what is written together: a revision is cut. True once the newsroom has everything. */
  saveAll: () => Promise<boolean>
}

/** Links of the article wait for the save; any other way out warns while something is unsaved. */
export function saveOnLeaving({ isUnsaved, saveAll }: Leaving): void {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved() && !isLeaving) event.preventDefault()
  })
  window.addEventListener('online', () => {
    if (isUnsaved()) void saveAll()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-after-saving]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void saveAll().then((isSaved) => {
      if (isSaved) location.assign(link.href)
      else document.querySelector<HTMLElement>('.collision, #save-state')?.scrollIntoView({ block: 'center' })
    })
  })
}
