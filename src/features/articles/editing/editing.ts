import type { AnyExtension, Editor } from '@tiptap/core'
import type { StarterKitOptions } from '@tiptap/starter-kit'

/** A button above the text, or in the list of what is less often wanted. */
export type Tool = {
  label: string
  says: string
  /** Where it stands among the others. */
  place: number
  isMore?: boolean
  act: (editor: Editor, kit: Kit) => void
  isOn?: (editor: Editor) => boolean
  /** Whether there is anything for it to do. */
  isFor?: (editor: Editor) => boolean
}

export type Asked = { name: string; label: string; value: string }

/** What the page does for a block: it asks. `take` says what is wrong with an answer, if anything is. */
export type Kit = {
  askForLink: (editor: Editor) => void
  askForPicture: (editor: Editor) => void
  askForCrop: (editor: Editor) => void
  ask: (
    editor: Editor,
    asked: { title: string; fields: readonly Asked[]; take: (answers: Record<string, string>) => string | undefined },
  ) => void
  askForWords: (
    editor: Editor,
    asked: { title: string; words: readonly object[]; take: (words: object[]) => void },
  ) => void
}

/** How the editor shows and keeps a kind of block, or something in a line. */
export type Editing = {
  /** What of the starter kit it is made of. */
  starter?: Partial<StarterKitOptions>
  extensions?: readonly AnyExtension[]
  tools?: readonly Tool[]
  /** The attributes that are kept of each kind of node. */
  keeps?: Readonly<Record<string, readonly string[]>>
}
