import type { Draft, RuleName } from '../src/features/desk/index.ts'
import { pick } from './chance.ts'
import type { Sample } from './corpus.ts'

/** One fault put into a draft: the draft with it, and where it may be found. Without a passage it is of the article. */
export type Injected = { draft: Draft; passage?: string; from: number; to: number }

export type Injector = {
  name: string
  rule: RuleName
  inject: (sample: Sample, chance: () => number) => Injected | undefined
  /** The same put in without a fault: whatever the rule says of it is wrong. */
  sound?: Injector['inject']
}

/** Replaces `start` to `end` of one passage. The finding must touch the words round it, `reach` of them further. */
export type Edit = { passage: string; start: number; end: number; text: string; reach?: number }

/** Reaches over any passage. */
export const passageWide = 100_000

export function edited(draft: Draft, { passage, start, end, text, reach = 0 }: Edit): Injected {
  const passages = draft.passages.map((each) =>
    each.id === passage ? { ...each, text: each.text.slice(0, start) + text + each.text.slice(end) } : each,
  )
  return { draft: { ...draft, passages }, passage, from: start - reach, to: start + text.length + reach }
}

export function replaced(draft: Draft, passage: string, text: string): Injected {
  return edited(draft, { passage, start: 0, end: passageWide, text })
}

/** Sentences at the end of some paragraph. */
export function appended(draft: Draft, text: string, chance: () => number): Injected | undefined {
  const passage = pick(
    draft.passages.filter(({ kind, text: own }) => kind === 'paragraph' && /[.]$/.test(own)),
    chance,
  )
  const at = passage?.text.length ?? 0
  return passage && edited(draft, { passage: passage.id, start: at, end: at, text: ` ${text}` })
}
