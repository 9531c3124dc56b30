import * as say from '../messages/newsroom.ts'
import type { Problems } from './problems.ts'

export type Sent =
  | { kind: 'saved'; revision: { id: string; number: number } }
  | { kind: 'stale'; number: number; by: string; at: string }
  | { kind: 'not-sound'; says: string; problems?: Problems }
  | { kind: 'refused'; says: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }

export type SaveState = {
  state: 'kept' | 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused'
  says: string
  /** What is wrong with which field, where something is. */
  problems?: Problems
}

type Needs<Content> = {
  base: string
  number: number
  read: () => Content
  send: (base: string, content: Content) => Promise<Sent>
  /** Runs something later; gives what takes that back. */
  later: (act: () => void, millis: number) => () => void
  tell: (state: SaveState) => void
  /** Makes a copy for as long as the server does not have these words; `null` once it has. */
  keep: (copy: (() => { base: string; content: Content }) | null, when?: 'at-once') => void
}

const quiet = 2_000
const atMost = 10_000
const retryAfter = 5_000

export type Saver = ReturnType<typeof createSaver>

/**
 * Saves by itself once typing rests, naming the revision it is based on; one save at a time. Words the server does not
 * have are kept here until it has them, whatever happens in between.
 */
export function createSaver<Content>(needs: Needs<Content>) {
  let { base, number } = needs
  let isDirty = false
  let stops = false
  let underWay: Promise<boolean> | undefined
  let cancelRest: (() => void) | undefined
  let cancelLimit: (() => void) | undefined

  const copy = () => ({ base, content: needs.read() })

  function schedule(millis: number): void {
    cancelRest?.()
    cancelRest = needs.later(() => void save(), millis)
    cancelLimit ??= needs.later(() => void save(), Math.max(millis, atMost))
  }

  function forgetTimers(): void {
    cancelRest?.()
    cancelLimit?.()
    cancelRest = undefined
    cancelLimit = undefined
  }

  function changed(): void {
    isDirty = true
    needs.keep(copy)
    if (stops) return
    needs.tell({ state: 'unsaved', says: say.notSavedYet() })
    schedule(quiet)
  }

  async function save(): Promise<boolean> {
    if (underWay !== undefined) {
      await underWay
      return isDirty && !stops ? save() : !isDirty
    }
    forgetTimers()
    if (!isDirty) return true
    if (stops) return false
    underWay = attempt().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  async function attempt(): Promise<boolean> {
    isDirty = false
    const content = needs.read()
    needs.tell({ state: 'saving', says: 'Saving…' })
    const sent = await needs.send(base, content)
    if (sent.kind === 'saved') return saved(sent.revision)
    isDirty = true
    notSaved(sent)
    return false
  }

  function saved(revision: { id: string; number: number }): boolean {
    base = revision.id
    number = revision.number
    if (isDirty) {
      needs.keep(copy)
      schedule(quiet)
      return false
    }
    needs.keep(null)
    needs.tell({ state: 'saved', says: say.savedAsRevisionNumber({ number }) })
    return true
  }

  function notSaved(sent: Exclude<Sent, { kind: 'saved' }>): void {
    // Before anybody is told that the browser has them.
    needs.keep(copy, 'at-once')
    if (sent.kind === 'unreachable') {
      needs.tell({ state: 'offline', says: say.offlineYourWordsAreKept() })
      schedule(retryAfter)
      return
    }
    if (sent.kind === 'stale') {
      stops = true
      const says = say.bySavedRevisionNumberOf({ by: sent.by, number: sent.number, at: sent.at })
      needs.tell({ state: 'conflict', says })
      return
    }
    if (sent.kind === 'signed-out') {
      const says = say.youAreSignedOutSign()
      needs.tell({ state: 'offline', says })
      schedule(retryAfter)
      return
    }
    const problems = 'problems' in sent && sent.problems ? { problems: sent.problems } : {}
    needs.tell({ state: 'refused', says: say.notSavedBecause({ why: sent.says }), ...problems })
  }

  return {
    changed,
    /** Saves now; true once the server has everything. */
    flush: save,
    /** Somebody else saved: nothing goes on until one text is chosen. */
    isStopped: () => stops,
    isUnsaved: () => isDirty || underWay !== undefined,
    isSaving: () => underWay !== undefined,
    base: () => base,
    number: () => number,
    /** Words from an earlier visit rest on the revision they were written against. */
    restOn(earlier: string): void {
      base = earlier
      changed()
    },
  }
}
