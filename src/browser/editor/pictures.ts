import * as say from '../messages/newsroom.ts'

/** A picture of the library, as it is chosen. */
type Found = { id: string; alt: string; src: string }

const restBeforeAsking = 250

/** Lets the library be searched for a lead picture without the page being sent. */
export function findPictures(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('#pictureSearch')
  const list = form.querySelector<HTMLElement>('#pictures-found')
  const status = form.querySelector<HTMLElement>('#pictures-said')
  const button = form.querySelector<HTMLButtonElement>('button[value="find-pictures"]')
  if (!field || !list || !status) return
  button?.remove()
  offerPictures(field, { list, status, name: 'pictureId' })
}

type Where = { list: HTMLElement; status: HTMLElement; name: string }

/** Makes a field find pictures, which stand in a list of choices; what is chosen stays in it. */
export function offerPictures(field: HTMLInputElement, { list, status, name }: Where): void {
  let asked = 0
  let timer = 0

  async function ask(): Promise<void> {
    asked += 1
    const own = asked
    const found = await picturesCalled(field.dataset.found ?? '', field.value.trim())
    // Somebody has typed on since.
    if (own !== asked) return
    if (!found) {
      status.textContent = say.picturesCouldNotBeAsked()
      return
    }
    const kept = Array.from(list.querySelectorAll('label')).filter(isKept)
    const ids = new Set(kept.map((label) => label.querySelector('input')?.value))
    list.replaceChildren(...kept, ...found.filter(({ id }) => !ids.has(id)).map((each) => choiceOf(each, name)))
    status.textContent = say.picturesFound({ count: found.length })
  }

  field.addEventListener('input', (event) => {
    // What is looked for is no part of the article, and saves nothing.
    event.stopPropagation()
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), restBeforeAsking)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    // It would send the form.
    event.preventDefault()
    clearTimeout(timer)
    void ask()
  })
}

/** The choice of none, and what is chosen. */
function isKept(label: HTMLLabelElement): boolean {
  const input = label.querySelector('input')
  return input !== null && (input.checked || input.value === '')
}

function choiceOf({ id, alt, src }: Found, name: string): HTMLLabelElement {
  const label = document.createElement('label')
  const input = document.createElement('input')
  Object.assign(input, { type: 'radio', name, value: id })
  const image = document.createElement('img')
  Object.assign(image, { src, alt, width: 120, height: 80, loading: 'lazy' })
  label.append(input, ' ', image)
  return label
}

async function picturesCalled(path: string, words: string): Promise<Found[] | undefined> {
  const address = `${path}?${new URLSearchParams({ q: words })}`
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (!answer?.ok) return undefined
  const { pictures }: { pictures?: Found[] } = await answer.json().catch(() => ({}))
  return pictures
}
