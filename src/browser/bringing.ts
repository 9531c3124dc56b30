/** Many pictures at once: chosen or dropped, each with its own progress and its own refusal. */
import * as say from './messages/newsroom.ts'

/** So many are on their way at once; the server draws one at a time. */
const atOnce = 2

const form = document.querySelector<HTMLFormElement>('.adding form')
if (form) improve(form)

function improve(adding: HTMLFormElement): void {
  const field = adding.querySelector<HTMLInputElement>('input[type="file"]')
  if (!field) return
  field.multiple = true
  const list = document.createElement('ul')
  list.className = 'coming'
  list.setAttribute('aria-live', 'polite')
  adding.after(list)
  const waiting: (() => Promise<void>)[] = []
  let underWay = 0

  function next(): void {
    if (underWay >= atOnce) return
    const begin = waiting.shift()
    if (!begin) return
    underWay += 1
    void begin().finally(() => {
      underWay -= 1
      next()
    })
    next()
  }

  function bring(files: Iterable<File>): void {
    const data = new FormData(adding)
    for (const file of files) {
      const line = lineFor(file.name)
      list.append(line.element)
      waiting.push(() => send(adding.action, { file, data, line }))
    }
    next()
  }

  adding.addEventListener('submit', (event) => {
    const files = Array.from(field.files ?? [])
    // One alone goes as it would without scripts: what is wrong comes back with it.
    if (files.length < 2) return
    event.preventDefault()
    bring(files)
    field.value = ''
  })
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    const files = Array.from(event.dataTransfer?.files ?? [])
    if (files.length === 0) return
    event.preventDefault()
    const folded = adding.closest('details')
    if (folded) folded.open = true
    bring(files)
  })
  // Whoever leaves loses what is not there yet.
  window.addEventListener('beforeunload', (event) => {
    if (underWay > 0) event.preventDefault()
  })
}

type Line = ReturnType<typeof lineFor>

function lineFor(name: string) {
  const element = document.createElement('li')
  const label = document.createElement('span')
  label.textContent = name
  const bar = document.createElement('progress')
  bar.max = 1
  bar.value = 0
  bar.setAttribute('aria-label', name)
  const said = document.createElement('span')
  said.className = 'quiet'
  said.textContent = say.waitsToCome()
  element.append(label, ' ', bar, ' ', said)
  return { element, bar, said }
}

type Sending = { file: File; data: FormData; line: Line }
type Answer = { address?: string; lacksWords?: boolean; isAlike?: boolean; problem?: string }

function send(address: string, { file, data, line }: Sending): Promise<void> {
  const { bar, said } = line
  return new Promise((resolve) => {
    const body = new FormData()
    for (const name of ['credit', 'isDecorative']) {
      const value = data.get(name)
      if (typeof value === 'string') body.set(name, value)
    }
    body.set('alt', '')
    body.set('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? loaded / total : 0
      said.textContent = loaded === total ? say.isLookedAt() : say.isComing()
    })
    request.addEventListener('loadend', () => {
      bar.remove()
      tell(said, request.status, answerIn(request.responseText))
      resolve()
    })
    request.send(body)
  })
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

function tell(said: HTMLElement, status: number, { address, lacksWords, isAlike, problem }: Answer): void {
  if (!address) {
    said.className = 'danger'
    said.textContent = problem ?? (status === 413 ? say.fileTooLarge() : say.didNotCome())
    return
  }
  const link = document.createElement('a')
  link.href = address
  const whole = lacksWords ? say.cameWithoutWords() : say.hasCome()
  link.textContent = isAlike ? say.cameAgain() : whole
  said.replaceChildren(link)
}
