import type { Draft, Finding, QuoteStyle } from '../features/desk/finding.ts'
import { standing } from '../features/desk/rules/dismissal.ts'
import { check } from '../features/desk/rules.ts'

/** A draft with how this site wants it checked. `number` comes back with the findings. */
export type Asked = { number: number; draft: Draft; house: House }
export type Answered = { number: number; findings: Finding[] }
type House = { demoted: ReadonlySet<string>; dismissed: ReadonlySet<string>; quotes: QuoteStyle }

/** The desk check in a thread of its own: however long a text takes, nobody who types waits for it. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { number, draft, house } = data
  const findings = standing(check(draft, house), house.dismissed)
  postMessage({ number, findings } satisfies Answered)
})
