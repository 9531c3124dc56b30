import type { Draft } from '../src/features/desk/index.ts'

/** One fault put into a draft: the draft with it, and where it may be found. */
export type Injected = { draft: Draft; passage?: string; from: number; to: number }

/** Replaces `start` to `end` of one passage. The finding must touch the words round it, `reach` of them further. */
export type Edit = { passage: string; start: number; end: number; text: string; reach?: number }

export function edited(draft: Draft, { passage, start, end, text, reach = 0 }: Edit): Injected {
  const passages = draft.passages.map((each) =>
    each.id === passage ? { ...each, text: each.text.slice(0, start) + text + each.text.slice(end) } : each,
  )
  return { draft: { ...draft, passages }, passage, from: start - reach, to: start + text.length + reach }
}
