import { type Instant, millisOf } from '../../../base/clock.ts'
import type { Decided, DecisionId } from '../../replies/index.ts'

/** What became of replies in a quarter of a year, as everybody may read it. */
export type Figures = {
  approved: number
  hidden: number
  /** By the id of the house rule; what rests on none is under nothing. */
  hiddenByRule: Record<string, number>
  spam: number
  byProgram: number
  appeals: number
  reversed: number
  upheld: number
  sanctions: number
  /** From when a reply began to wait to the decision: half took longer. Nothing when none waited. */
  medianMinutes: number | null
}

export type Quarter = { name: string; from: Instant; to: Instant }

/** The quarter of a year, in UTC, that this moment is in, or one so many before it. */
export function quarterOf(now: Instant, before = 0): Quarter {
  const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1
  const first = (Math.floor(months / 3) - before) * 3
  return { name: `${Math.floor(first / 12)}-Q${(first % 12) / 3 + 1}`, from: firstOf(first), to: firstOf(first + 3) }
}

function firstOf(months: number): Instant {
  const month = String((months % 12) + 1).padStart(2, '0')
  return `${Math.floor(months / 12)}-${month}-01T00:00:00.000Z` as Instant
}

type Waited = { since?: Instant; queue: string }

/** Counts decisions given in the order they were made, the newest first: what was taken back never counts. */
export function createCounting() {
  const undone = new Set<DecisionId>()
  const waits: number[] = []
  const figures: Figures = {
    approved: 0,
    hidden: 0,
    hiddenByRule: {},
    spam: 0,
    byProgram: 0,
    appeals: 0,
    reversed: 0,
    upheld: 0,
    sanctions: 0,
    medianMinutes: null,
  }

  function countMove(decided: Decided): void {
    if (decided.by === 'import' || decided.by === 'reader') return
    if (decided.by === 'program') figures.byProgram += 1
    countStatus(decided)
    const waited = (decided.facts?.waited ?? []) as Waited[]
    const since = waited.find(({ queue }) => queue === 'held')?.since
    if (since) waits.push(millisOf(decided.at) - millisOf(since))
  }

  function countStatus({ from, to, houseRuleId = '' }: Decided): void {
    if (from === 'pending' && to === 'published') figures.approved += 1
    if (to === 'spam') figures.spam += 1
    if (to !== 'hidden') return
    figures.hidden += 1
    figures.hiddenByRule[houseRuleId] = (figures.hiddenByRule[houseRuleId] ?? 0) + 1
  }

  const other: Partial<Record<Decided['what'], 'appeals' | 'reversed' | 'upheld' | 'sanctions'>> = {
    appealed: 'appeals',
    reversed: 'reversed',
    upheld: 'upheld',
    sanctioned: 'sanctions',
  }

  return {
    count(decided: Decided): void {
      const undoes = decided.facts?.undoes as DecisionId | undefined
      if (undoes) undone.add(undoes)
      if (undoes || undone.delete(decided.id)) return
      if (decided.what === 'moved') countMove(decided)
      const name = other[decided.what]
      if (name) figures[name] += 1
    },
    figures: (): Figures => ({ ...figures, medianMinutes: medianOf(waits) }),
  }
}

function medianOf(waits: readonly number[]): number | null {
  const middle = waits.toSorted((one, other) => one - other)[Math.floor(waits.length / 2)]
  return middle === undefined ? null : Math.round(middle / 60_000)
}
