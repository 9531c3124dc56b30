import { canonicalJson, type Json } from './canonical.ts'
import { textName } from './text-name.ts'

declare const base: unique symbol

/** Names what a form showed of a thing, so that what somebody else wrote meanwhile is not written over. */
export type Base = string & { readonly [base]: true }

/** The same for equal fields, whoever asks. */
export function baseOf(shown: Json): Base {
  const text = canonicalJson(shown)
  return `${textName(text)}.${textName(text, 1)}` as Base
}

/** What a form sent as its base; one that names none, such as a program’s, was made from what is there. */
export function readBase(sent: string, now: Json): Base {
  return sent === '' ? baseOf(now) : (sent as Base)
}

type Change = { base: Base | undefined; now: Json; wanted: Json }

/**
 * Whether a change would write over what somebody else wrote after `base`. One that asks for what is there already
 * writes over nothing: a form whose answer was lost is sent again.
 */
export function isOverwriting({ base: from, now, wanted }: Change): boolean {
  const there = baseOf(now)
  return from !== undefined && from !== there && baseOf(wanted) !== there
}

/** What is there now, for who tried to write over it. */
export type Overtaken<Thing> = { refused: 'changed-meanwhile'; now: Thing }

export function overtaken<Thing>(now: Thing): Overtaken<Thing> {
  return { refused: 'changed-meanwhile', now }
}

/** A change, and what its form showed. */
export type From<Fields> = Fields & { base?: Base | undefined }
