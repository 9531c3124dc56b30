import type { Editing } from '../../features/articles/editing/editing.ts'

type Found = Record<string, { editing: Editing }>

/** How the editor shows each kind of block and mark: whatever has an `editor.ts` beside it. */
const found: Found = import.meta.glob<{ editing: Editing }>(
  ['../../features/articles/blocks/*/editor.ts', '../../features/articles/inline/*/editor.ts'],
  { eager: true },
)

export const editings: readonly Editing[] = Object.values(found).map(({ editing }) => editing)

/** The attributes of each kind of node that are kept; all others are the editor’s own. */
export const kept: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...editings.map(({ keeps }) => keeps),
)
