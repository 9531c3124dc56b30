import {
  cutTo,
  roomFor,
  type Titled,
  type TitleName,
  titleNames,
  titlesForSearch,
  titlesForSharing,
} from '../../../base/titles.ts'
import * as say from '../../messages/newsroom.ts'

/** Draws how an article is found and shared as its titles are typed, and counts their letters. */
export function followTitles(form: HTMLFormElement): void {
  const part = form.querySelector<HTMLDetailsElement>('#titles')
  if (!part) return
  let isWaiting = false
  const soon = () => {
    // Nobody sees it while it is folded.
    if (isWaiting || !part.open) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      show(form, part)
    })
  }
  form.addEventListener('input', soon)
  form.addEventListener('written-elsewhere', soon)
  part.addEventListener('toggle', soon)
  soon()
}

function show(form: HTMLFormElement, part: HTMLElement): void {
  const titled = titledIn(form)
  for (const name of titleNames) showLength(name, titled[name] ?? '')
  const [search, share] = [titlesForSearch(titled), titlesForSharing(titled)]
  put(part, 'search', { ...search, rooms: [roomFor.searchTitle, roomFor.searchDescription] })
  put(part, 'share', { ...share, rooms: [roomFor.shareTitle, roomFor.shareDescription] })
  showPicture(form, part)
}

function titledIn(form: HTMLFormElement): Titled {
  const text = (name: string) => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? oneLine(field.value) : ''
  }
  const titles = Object.fromEntries(titleNames.map((name) => [name, text(name)]))
  return { ...titles, headline: text('headline'), standfirst: text('standfirst') }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function showLength(name: TitleName, text: string): void {
  const hint = document.querySelector<HTMLElement>(`#${name}-hint`)
  if (!hint) return
  const [count, room] = [[...text].length, roomFor[name]]
  hint.textContent = say.titleRoom({ count, room })
  hint.classList.toggle('over', count > room)
}

type Put = { title: string; description: string; rooms: [title: number, description: number] }

function put(part: HTMLElement, which: 'search' | 'share', { title, description, rooms }: Put): void {
  const say = (selector: string, words: string) => {
    const line = part.querySelector<HTMLElement>(`[data-preview="${which}"] ${selector}`)
    if (line) line.textContent = words
  }
  say('.preview-title', cutTo(rooms[0], title))
  say('.preview-says', cutTo(rooms[1], description))
}

function showPicture(form: HTMLFormElement, part: HTMLElement): void {
  const picture = part.querySelector<HTMLImageElement>('[data-preview="share"] img')
  const chosen = form.querySelector('input[name="pictureId"]:checked')?.parentElement?.querySelector('img')
  if (!picture) return
  picture.hidden = !chosen
  if (chosen && picture.src !== chosen.src) picture.src = chosen.src
}
