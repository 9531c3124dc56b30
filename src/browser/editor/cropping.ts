import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import {
  type Box,
  boxOf,
  type CropName,
  cropNames,
  cutIn,
  type Framing,
  isCropName,
  nameOfCut,
  type Turn,
  unframed,
} from '../../base/framing.ts'
import { createCropper } from '../cropping/cropper.ts'
import * as say from '../messages/newsroom.ts'
import { dialogOf } from './dialogs.ts'

/** How a picture stands, as its page tells it. */
type Told = { width: number; height: number; src: string; base: string; turned: number } & Pick<
  Framing,
  'focus' | 'crops'
>

/** Cuts the picture that is selected: wherever it stands, or in this place alone. */
export async function askForCrop(editor: Editor): Promise<void> {
  const { selection } = editor.state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return
  const { picture, crop } = selection.node.attrs as { picture: string; crop: string | null }
  const address = `/newsroom/pictures/${encodeURIComponent(picture)}/framing`
  const told = await toldAt(address)
  if (told) open(editor, { told, address, crop: crop ?? '' })
}

async function toldAt(address: string): Promise<Told | undefined> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined)
  return answer?.ok ? answer.json() : undefined
}

type Opening = { told: Told; address: string; crop: string }

function open(editor: Editor, { told, address, crop }: Opening): void {
  const dialog = dialogOf(say.cropPicture())
  dialog.classList.add('cropping')
  const own = cutIn(crop)
  const begun: CropName = isCropName(crop) ? crop : 'free'
  // A cut of this place is shown under the shape that has any.
  let framing: Pick<Framing, 'focus' | 'crops'> = own ? { ...told, crops: { ...told.crops, free: own.box } } : told
  let base = told.base
  const problem = document.createElement('p')
  problem.className = 'problem'
  problem.setAttribute('role', 'alert')
  const cropper = createCropper({
    src: told.src,
    picture: told,
    about: (name, focus) => boxOf({ ...unframed, width: told.width, height: told.height, focus }, name),
    framing,
    modes: cropNames,
    mode: begun,
    changed: (next) => {
      framing = next
    },
    taken: () => here(),
    givenUp: () => dialog.close(),
  })

  function named(): CropName {
    const mode = cropper.mode()
    return mode === 'focus' ? 'free' : mode
  }

  /** What somebody has drawn in this shape; nothing where it is as everywhere. */
  function drawn(): Box | undefined {
    const name = named()
    const box = framing.crops[name]
    return box && JSON.stringify(box) !== JSON.stringify(told.crops[name]) ? box : undefined
  }

  function take(next: string | null): void {
    dialog.close()
    editor.chain().focus().updateAttributes('figure', { crop: next }).run()
  }

  function here(): void {
    const box = drawn()
    const name = named()
    if (box) take(nameOfCut({ box, turned: told.turned as Turn }))
    else take(name === 'free' ? null : name)
  }

  async function everywhere(): Promise<void> {
    const [box, name] = [drawn(), named()]
    if (!box || (await isSaved({ ...told.crops, [name]: box }))) take(name === 'free' ? null : name)
  }

  async function isSaved(crops: Framing['crops']): Promise<boolean> {
    const answer = await send(address, { focus: told.focus, crops, base })
    if (answer?.ok) return true
    const isOvertaken = answer?.status === 409
    problem.textContent = isOvertaken ? say.cropChangedMeanwhile() : say.cropNotSaved()
    // What was drawn stays; pressed once more it is made from what is there now.
    if (isOvertaken) base = (await toldAt(address))?.base ?? base
    return false
  }

  const actions = document.createElement('p')
  actions.className = 'actions'
  actions.append(
    buttonTo(say.cropHere(), here, 'main'),
    buttonTo(say.cropEverywhere(), () => void everywhere()),
    buttonTo(say.giveUp(), () => dialog.close()),
  )
  dialog.append(cropper.element, problem, actions)
  dialog.addEventListener('close', () => editor.view.focus())
  dialog.showModal()
  cropper.focus()
}

function buttonTo(label: string, act: () => void, kind = ''): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', textContent: label, className: kind })
  button.addEventListener('click', act)
  return button
}

type Sent = Pick<Framing, 'focus' | 'crops'> & { base: string }

async function send(address: string, { focus, crops, base }: Sent): Promise<Response | undefined> {
  const body = new URLSearchParams({ base, focusX: String(focus.x), focusY: String(focus.y) })
  for (const [name, box] of Object.entries(crops)) {
    for (const part of ['x', 'y', 'width', 'height'] as const)
      body.set(`crop-${name.replace(':', 'x')}-${part}`, String(box[part]))
  }
  return fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(() => undefined)
}
