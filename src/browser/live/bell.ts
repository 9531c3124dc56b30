import { become } from './become.ts'
import { paced } from './paced.ts'
import { listen } from './stream.ts'

/** Keeps how much somebody has not read true on a page that stays open for long and has no list. */
export function followBell(): void {
  const address = document.querySelector<HTMLElement>('[data-bell]')?.dataset.bell
  if (!address) return
  const again = paced(async () => {
    const answer = await fetch(address)
    // Somebody who is signed out is led elsewhere.
    if (answer.ok && !answer.redirected) changeBell(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  })
  listen({ notices: again }, again)
}

/** How much somebody has not read stands on every page of theirs. */
export function changeBell(page: Document): void {
  const [shown, fresh] = [document, page].map((each) => each.querySelector('[data-bell]'))
  if (shown && fresh) become(shown, fresh)
}
