/** Cutting a picture on its page: what is done on the picture is written into the fields of its form. */
import { type Box, boxOf, type CropName, cropNames, type Framing, unframed } from '../base/framing.ts'
import { createCropper, everyMode } from './cropping/cropper.ts'

const parts = ['x', 'y', 'width', 'height'] as const

const form = document.querySelector<HTMLFormElement>('form[data-cropper]')
if (form) improve(form)

function improve(page: HTMLFormElement): void {
  const picture = { width: Number(page.dataset.width), height: Number(page.dataset.height) }
  const cropper = createCropper({
    src: page.dataset.cropper ?? '',
    picture,
    about: (name, focus) => boxOf({ ...unframed, ...picture, focus }, name),
    framing: read(page),
    modes: everyMode,
    mode: '5:4',
    changed: (framing) => write(page, framing),
    taken: () => page.querySelector<HTMLButtonElement>('button[value="save"]')?.click(),
  })
  page.prepend(cropper.element)
  // It is seen where it is cut.
  document.querySelector('figure.shown')?.remove()
  page.addEventListener('input', () => cropper.show(read(page)))
}

function fieldsOf(page: HTMLFormElement, name: CropName) {
  return parts.map((part) => page.querySelector<HTMLInputElement>(`[name="crop-${name.replace(':', 'x')}-${part}"]`))
}

function fieldIn(page: HTMLFormElement, name: string): HTMLInputElement | null {
  return page.querySelector(`[name="${name}"]`)
}

function read(page: HTMLFormElement): Pick<Framing, 'focus' | 'crops'> {
  const crops: Partial<Record<CropName, Box>> = {}
  for (const name of cropNames) {
    const [x, y, width, height] = fieldsOf(page, name).map((field) => field?.value ?? '')
    if (!x || !y || !width || !(Number(width) > 0)) continue
    const [wide = 1, high = 1] = name.split(':').map(Number)
    const own = name === 'free' ? Number(height) : Math.round((Number(width) * high) / wide)
    if (own > 0) crops[name] = { x: Number(x), y: Number(y), width: Number(width), height: own }
  }
  const hundredth = (name: string) => Math.max(0, Math.min(100, Number(fieldIn(page, name)?.value) || 0))
  return { focus: { x: hundredth('focusX'), y: hundredth('focusY') }, crops }
}

function write(page: HTMLFormElement, { focus, crops }: Pick<Framing, 'focus' | 'crops'>): void {
  for (const name of cropNames) {
    const box = crops[name]
    const values = parts.map((part) => (box ? String(box[part]) : ''))
    for (const [at, field] of fieldsOf(page, name).entries()) fill(field, values[at])
  }
  fill(fieldIn(page, 'focusX'), String(focus.x))
  fill(fieldIn(page, 'focusY'), String(focus.y))
}

function fill(field: HTMLInputElement | null, value = ''): void {
  if (field) field.value = value
}
