import type { Doc } from 'yjs'
import type { ToPage } from '../../../features/working-copies/rules/messages.ts'
import { lines } from '../../../features/working-copies/rules/schema.ts'
import * as say from '../../messages/newsroom.ts'
import { type Copy, openCopy, type Standing } from './copy.ts'
import { bindLine } from './line.ts'
import { createPresence } from './presence.ts'

export type Shared = Copy & { presence: ReturnType<typeof createPresence> }

type Needs = {
  tell: (standing: Standing) => void
  cut: (said: Extract<ToPage, { is: 'cut' | 'not-cut' }>) => void
  /** Puts words of an older copy into the one there is, by blocks. */
  bring: (base: string, doc: Doc) => Promise<boolean>
}

/** Opens the text of a page, and binds the lines that are written together. Until then nothing can be written in them. */
export async function openShared(page: HTMLFormElement, { tell, cut, bring }: Needs): Promise<Shared> {
  const fields = [...lines, 'markdown'].flatMap((name) => fieldIn(page, name) ?? [])
  for (const field of fields) field.readOnly = true
  const line = document.querySelector('#save-state')
  if (line) line.textContent = say.textIsBeingOpened()
  const { article = '', text = '' } = page.dataset
  const early: Extract<ToPage, { is: 'here' }>[] = []
  let presence: Shared['presence'] | undefined
  const here = (said: Extract<ToPage, { is: 'here' }>) => (presence ? presence.hear(said) : early.push(said))
  const copy = await openCopy({ article, path: text, tell, cut, here, bring })
  presence = createPresence(copy.doc)
  for (const said of early) presence.hear(said)
  for (const field of fields) field.readOnly = false
  for (const name of lines) {
    const field = fieldIn(page, name)
    if (field) bindLine(field, copy.doc.getText(name))
  }
  return { ...copy, presence }
}

/** Nothing more goes in: whoever reads on is told, and cannot write what would be lost. */
export function makeReadOnly(page: HTMLFormElement): void {
  for (const name of lines) {
    const field = fieldIn(page, name)
    if (field) field.readOnly = true
  }
}

function fieldIn(page: HTMLFormElement, name: string): HTMLTextAreaElement | HTMLInputElement | undefined {
  const field = page.elements.namedItem(name)
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
}
