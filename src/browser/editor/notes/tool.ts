import type { Tool } from '../../../features/articles/editing/editing.ts'
import * as say from '../../messages/newsroom.ts'
import { selector } from './about.ts'

/** Somebody wants to write a note about what is selected in the text. */
export const noteAsked = 'note-asked'

/** Over the text, for whoever may write notes: a pointer has no Alt+N. */
export function noteTools(): Tool[] {
  if (!document.querySelector(`${selector} .new-note`)) return []
  const act = () => void document.dispatchEvent(new Event(noteAsked))
  return [{ label: say.noteOnWords(), says: say.noteOnWordsByKey(), place: 98, act }]
}
