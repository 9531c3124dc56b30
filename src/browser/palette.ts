/** On every page of the newsroom: Ctrl+K to go anywhere, and ? for the keys of the page one is on. */

import { showKeys } from './going/page-keys.ts'
import { openPalette } from './going/palette.ts'
import { isPlainKey } from './keyboard/plain-key.ts'

const link = document.querySelector<HTMLAnchorElement>('a[data-find]')

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  openPalette(link)
})

document.addEventListener('keydown', (event) => {
  // In the text the same key is for a link, and whoever has made use of it says so.
  if (event.defaultPrevented || event.altKey || !link) return
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    openPalette(link)
  } else if (event.key === '?' && isPlainKey(event, undefined)) {
    event.preventDefault()
    showKeys()
  }
})
