import * as say from '../messages/newsroom.ts'

/** Offers words from an earlier visit that never reached the server. */
export function offer(
  page: HTMLFormElement,
  headline: string,
  { take, drop }: { take: () => Promise<void>; drop: () => void },
): void {
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'status')
  const words = document.createElement('p')
  words.textContent = say.thisBrowserHoldsWordsFor({ headline })
  const actions = document.createElement('p')
  actions.className = 'actions'
  actions.append(choice('Restore', take, notice), choice('Discard', drop, notice))
  notice.append(words, actions)
  page.before(notice)
}

function choice(says: string, act: () => void | Promise<void>, notice: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = says
  button.addEventListener('click', () => {
    void act()
    notice.remove()
  })
  return button
}
