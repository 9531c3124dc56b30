import { type Box, type CropName, cropNames, type Framing, type Size } from '../../base/framing.ts'
import * as say from '../messages/newsroom.ts'
import { moved, resized } from './boxes.ts'

type Mode = CropName | 'focus'

type Given = {
  src: string
  picture: Size
  /** What a shape shows where nobody made a crop. */
  about: (name: CropName, focus: Framing['focus']) => Box
  framing: Pick<Framing, 'focus' | 'crops'>
  modes: readonly Mode[]
  mode: Mode
  changed: (said: Pick<Framing, 'focus' | 'crops'>, mode: Mode) => void
  /** Enter, and Escape. */
  taken: () => void
  givenUp?: () => void
}

type Cropper = {
  element: HTMLElement
  mode: () => Mode
  show: (framing: Pick<Framing, 'focus' | 'crops'>) => void
  focus: () => void
}

/** A picture that is cut by mouse, by touch, and wholly by keyboard. */
export function createCropper(given: Given): Cropper {
  const { picture } = given
  const parts = partsOf(given)
  const { stage, frame, point, status } = parts
  const first = given.framing
  let framing = first
  let mode = given.mode

  const boxNow = (): Box => {
    const name = mode === 'focus' ? 'free' : mode
    return framing.crops[name] ?? given.about(name, framing.focus)
  }

  function draw(): void {
    const box = boxNow()
    const percent = (part: number, whole: number) => `${(part * 100) / whole}%`
    Object.assign(frame.style, {
      left: percent(box.x, picture.width),
      top: percent(box.y, picture.height),
      width: percent(box.width, picture.width),
      height: percent(box.height, picture.height),
    })
    Object.assign(point.style, { left: `${framing.focus.x}%`, top: `${framing.focus.y}%` })
    stage.dataset.mode = mode === 'focus' ? 'focus' : 'crop'
    for (const button of parts.choices) button.setAttribute('aria-pressed', String(button.value === mode))
    const { x, y } = framing.focus
    status.textContent = mode === 'focus' ? say.focalPointAt({ x, y }) : say.cropIs({ name: called(mode), ...box })
  }

  function become(next: Pick<Framing, 'focus' | 'crops'>): void {
    framing = next
    draw()
    given.changed(framing, mode)
  }

  function put(box: Box): void {
    if (mode !== 'focus') become({ ...framing, crops: { ...framing.crops, [mode]: box } })
  }

  function pointAt(x: number, y: number): void {
    const whole = (part: number) => Math.max(0, Math.min(100, Math.round(part)))
    become({ ...framing, focus: { x: whole(x), y: whole(y) } })
  }

  function choose(next: Mode): void {
    mode = next
    draw()
  }

  function arrow(by: { x: number; y: number }, isResizing: boolean): void {
    const step = Math.max(1, Math.round(picture.width / 100))
    if (mode === 'focus') pointAt(framing.focus.x + by.x, framing.focus.y + by.y)
    else if (isResizing) put(resized(boxNow(), { width: by.x * step, height: by.y * step }, { name: mode, picture }))
    else put(moved(boxNow(), { x: by.x * step, y: by.y * step }, picture))
  }

  const keys: Readonly<Record<string, () => void>> = { Enter: given.taken, Escape: giveUp }

  /** Whether there was anything to do. */
  function press(event: KeyboardEvent): boolean {
    const by = arrows[event.key]
    const next = hasModifier(event) ? undefined : byLetter(event.key, mode, given.modes)
    const act = keys[event.key] ?? (next && (() => choose(next)))
    if (by) arrow(by, event.shiftKey)
    else act?.()
    return by !== undefined || act !== undefined
  }

  function giveUp(): void {
    become(first)
    given.givenUp?.()
  }

  stage.addEventListener('keydown', (event) => {
    if (press(event)) event.preventDefault()
  })
  for (const button of parts.choices) {
    button.addEventListener('click', () => {
      choose(button.value as Mode)
      stage.focus()
    })
  }
  followPointer(stage, {
    picture,
    isFocus: () => mode === 'focus',
    box: boxNow,
    point: pointAt,
    move: (box, by) => put(moved(box, by, picture)),
    resize: (box, by) => {
      if (mode !== 'focus') put(resized(box, by, { name: mode, picture }))
    },
  })
  draw()

  return {
    element: parts.element,
    mode: () => mode,
    show(next) {
      framing = next
      draw()
    },
    focus: () => stage.focus(),
  }
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}

const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The next of those that begin so: `1` is 16:9, and then 1:1. */
function byLetter(key: string, mode: Mode, modes: readonly Mode[]): Mode | undefined {
  const own = modes.filter((each) => letterOf(each) === key.toLowerCase())
  return own[(own.indexOf(mode) + 1) % own.length]
}

function letterOf(mode: Mode): string {
  return mode === 'focus' ? 'p' : (mode.at(0) ?? '')
}

function called(mode: Mode): string {
  if (mode === 'focus') return say.focalPoint()
  return mode === 'free' ? say.freeShape() : mode
}

export const everyMode: readonly Mode[] = [...cropNames, 'focus']

function partsOf({ src, picture, modes }: Given) {
  const element = document.createElement('div')
  element.className = 'cropper'
  const row = document.createElement('p')
  row.className = 'actions'
  row.setAttribute('role', 'group')
  row.setAttribute('aria-label', say.shapes())
  const choices = modes.map((mode) => {
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', value: mode, textContent: called(mode) })
    return button
  })
  row.append(...choices)
  const stage = document.createElement('div')
  stage.className = 'crop-stage'
  stage.tabIndex = 0
  stage.setAttribute('role', 'application')
  stage.setAttribute('aria-label', say.cropper())
  const image = document.createElement('img')
  Object.assign(image, { src, alt: '', width: picture.width, height: picture.height, draggable: false })
  const frame = document.createElement('div')
  frame.className = 'frame'
  const handle = document.createElement('span')
  handle.className = 'handle'
  frame.append(handle)
  const point = document.createElement('div')
  point.className = 'point'
  stage.append(image, frame, point)
  const status = document.createElement('p')
  status.className = 'hint'
  status.setAttribute('role', 'status')
  const keys = document.createElement('p')
  keys.className = 'hint'
  keys.textContent = say.cropperKeys()
  element.append(row, stage, status, keys)
  return { element, stage, frame, point, status, choices }
}

type Following = {
  picture: Size
  isFocus: () => boolean
  box: () => Box
  point: (x: number, y: number) => void
  move: (box: Box, by: { x: number; y: number }) => void
  resize: (box: Box, by: Size) => void
}

function followPointer(stage: HTMLElement, to: Following): void {
  let from: { x: number; y: number; box: Box; isHandle: boolean } | undefined

  function follow({ clientX, clientY }: PointerEvent): void {
    const { left, top, width, height } = stage.getBoundingClientRect()
    if (to.isFocus()) to.point(((clientX - left) * 100) / width, ((clientY - top) * 100) / height)
    if (!from || to.isFocus()) return
    const x = ((clientX - from.x) * to.picture.width) / width
    const y = ((clientY - from.y) * to.picture.height) / height
    if (from.isHandle) to.resize(from.box, { width: x, height: y })
    else to.move(from.box, { x, y })
  }

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    const isHandle = event.target instanceof Element && event.target.classList.contains('handle')
    from = { x: event.clientX, y: event.clientY, box: to.box(), isHandle }
    stage.setPointerCapture(event.pointerId)
    if (to.isFocus()) follow(event)
  })
  stage.addEventListener('pointermove', (event) => {
    if (from) follow(event)
  })
  for (const ending of ['pointerup', 'pointercancel'] as const) {
    stage.addEventListener(ending, () => {
      from = undefined
    })
  }
}
