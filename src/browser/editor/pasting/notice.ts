import { spokenList } from '../../../base/messages.ts'
import * as say from '../../messages/newsroom.ts'
import type { LeftKind, LeftOut } from './left-out.ts'

const mostNotes = 20
const longestNote = 300

/** Stands under the field from the start, so that what comes into it is read out; a paste without losses empties it. */
export function createPasteNotice(): { place: HTMLElement; tell: (left: LeftOut) => void } {
  const place = document.createElement('div')
  place.id = 'pasted'
  place.setAttribute('role', 'status')
  return {
    place,
    tell: (left) => {
      const says = sentencesOf(left)
      place.classList.toggle('notice', says.length > 0)
      place.replaceChildren(...says.map(paragraph), ...notesOf(left))
      if (says.length > 0) place.append(closing(place))
    },
  }
}

function sentencesOf({ counts, notes }: LeftOut): string[] {
  const listed = [...counts].map(([kind, count]) => counted[kind]({ count }))
  const says = listed.length > 0 ? [say.leftOut({ things: spokenList(listed) })] : []
  if (notes.length > 0) says.push(say.notesSaid({ count: notes.length }))
  return says
}

const counted: Record<LeftKind, (given: { count: number }) => string> = {
  comment: say.leftOutComments,
  footnote: say.leftOutFootnotes,
  deleted: say.leftOutDeleted,
  hidden: say.leftOutHidden,
  video: say.leftOutVideos,
  recording: say.leftOutRecordings,
  embedded: say.leftOutEmbedded,
  menu: say.leftOutMenus,
  formula: say.leftOutFormulas,
  drawing: say.leftOutDrawings,
  picture: say.leftOutPictures,
  field: say.leftOutFields,
  signature: say.leftOutSignatures,
}

function notesOf({ notes }: LeftOut): HTMLElement[] {
  if (notes.length === 0) return []
  const list = document.createElement('ul')
  for (const words of notes.slice(0, mostNotes)) list.append(item(shortened(words)))
  if (notes.length > mostNotes) list.append(item(`and ${notes.length - mostNotes} more`))
  return [list]
}

function shortened(words: string): string {
  return words.length > longestNote ? `${words.slice(0, longestNote).trimEnd()} …` : words
}

function item(says: string): HTMLElement {
  const line = document.createElement('li')
  line.textContent = says
  return line
}

function paragraph(says: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = says
  return line
}

function closing(place: HTMLElement): HTMLElement {
  const actions = paragraph('')
  actions.className = 'actions'
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = say.hideThisNote()
  button.addEventListener('click', () => {
    place.replaceChildren()
    place.classList.remove('notice')
    document.querySelector<HTMLElement>('.ProseMirror')?.focus()
  })
  actions.append(button)
  return actions
}
