import { said } from '../../base/messages.ts'
import type { CorrectionKind } from '../articles/index.ts'
import * as say from './messages/readers.ts'

/** What readers call each kind. */
export const kindNames = said({
  correction: say.correction,
  clarification: say.clarification,
  'editors-note': say.editorsNote,
  update: say.update,
  withdrawal: say.withdrawn,
}) satisfies Record<CorrectionKind, string>

type Said = { kind: CorrectionKind; was: string; now: string; thanks: string | null }

/** A notice in one run of words, for feeds, mail and machines. */
export function noticeText({ kind, was, now, thanks }: Said): string {
  const said = was === '' ? [] : [say.earlierVersionInWords({ was: sentence(was) })]
  const thanked = thanks === null ? [] : [say.thanksInWords({ thanks })]
  return `${kindNames[kind]}: ${[sentence(now), ...said, ...thanked].join(' ')}`
}

/** With a full stop, where it ends in none. */
export function sentence(text: string): string {
  const words = text.trim()
  return /[.!?…]["”’)]*$/.test(words) ? words : `${words}.`
}
