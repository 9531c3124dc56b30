import { bodyPrints } from '../archive/overlap.ts'
import type { Print } from '../archive/prints.ts'
import type { Draft, Fault, QuoteStyle } from '../finding.ts'
import { styleOf } from '../quote-style.ts'
import { styleFaults } from '../rules/style/ask.ts'
import type { StylesKept } from '../rules/style/kept.ts'
import type { Style } from '../rules/style/style.ts'
import { faultsIn } from '../rules.ts'
import type { House } from '../setting.ts'
import type { Dictionaries } from '../spelling/dictionaries.ts'

/** What a paper wants, as far as it can be handed to another thread and changes what is found. */
type Wanted = Pick<House, 'quotes' | 'only'>

/** Reads drafts, and answers for nothing but their text: no database, no clock. */
export type Checker = {
  /** What the rules find, before anybody's levels and dismissals. */
  faults(draft: Draft, wanted: Wanted): Promise<readonly Fault[]>
  /** What a paper's own rules find. */
  style(draft: Draft, asked: AskedStyle): Promise<readonly Fault[]>
  /** The runs of words that stand for a body in the archive. */
  prints(draft: Draft): Promise<Prints>
}

type AskedStyle = { style: Style; quotes: QuoteStyle }

export type Task =
  | { asks: 'faults'; draft: Draft; wanted: Wanted }
  | ({ asks: 'style'; draft: Draft } & AskedStyle)
  | { asks: 'prints'; draft: Draft }

export type Answer = readonly Fault[] | Prints

/** What comes back from another thread. */
export type Said = { answer: Answer } | { failed: string; code: string }

/** Hash, start and end of each run in turn: ten thousand objects would be dear to hand on and to keep. */
export type Prints = Uint32Array

/** The work itself, wherever it is done. */
export function answerTo(task: Task, { dictionaries, styles }: Knowing): Answer {
  if (task.asks === 'faults') return faultsIn(task.draft, { ...task.wanted, ...dictionaries })
  if (task.asks === 'prints') return packed(bodyPrints(task.draft))
  const quotes = styleOf(task.draft, task.quotes)
  return Array.from(styleFaults(task.draft, styles.named(task.style), { quotes }))
}

type Knowing = { dictionaries: Dictionaries; styles: StylesKept }

function packed(prints: readonly Print[]): Prints {
  return Uint32Array.from(prints.flatMap(({ hash, start, end }) => [hash, start, end]))
}

export function unpacked(prints: Prints): Print[] {
  return Array.from({ length: prints.length / 3 }, (_each, at) => {
    const [hash = 0, start = 0, end = 0] = prints.subarray(at * 3, at * 3 + 3)
    return { hash, start, end }
  })
}

export function hashesIn(prints: Prints): number[] {
  return Array.from(new Set(prints.filter((_each, at) => at % 3 === 0)))
}
