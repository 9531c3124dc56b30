import * as say from '../messages/newsroom.ts'
/**
 * Stands over the text, and stays in view however far down it is read, until one of both texts is chosen. What is
 * typed meanwhile stays in the page and in this browser.
 */
export function showCollision(form: HTMLFormElement, says: string, compare: () => void): void {
  const notice = document.querySelector<HTMLElement>('.collision') ?? made(form, compare)
  const words = notice.querySelector('p')
  if (words && words.textContent !== says) words.textContent = says
}

function made(form: HTMLFormElement, compare: () => void): HTMLElement {
  const notice = document.createElement('div')
  notice.className = 'notice bad collision'
  notice.setAttribute('role', 'alert')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'main'
  button.textContent = say.seeBothTexts()
  button.addEventListener('click', compare)
  notice.append(document.createElement('p'), button)
  // An alert is read out when words come into it, so it is there before they do.
  // Over what stands beside the text as well: on a narrow screen that comes below it.
  const place = form.closest('.desk') ?? form
  place.before(notice)
  return notice
}
