import type { Draft, Finding, QuoteStyle } from '../features/desk/finding.ts'
import { standing } from '../features/desk/rules/dismissal.ts'
import { type ReadyStyle, ready } from '../features/desk/rules/style/ask.ts'
import type { Style } from '../features/desk/rules/style/style.ts'
import { check, inOrder } from '../features/desk/rules.ts'

/** A draft with how this site wants it checked, and what the server found. `number` comes back with the findings. */
export type Asked = { number: number; draft: Draft; also: readonly Finding[]; house: House }
/** The paper's own rules, sent once: two thousand of them weigh more than any text. */
export type Taught = { style: Style }
export type Answered = { number: number; findings: Finding[] }
type House = { demoted: ReadonlySet<string>; dismissed: ReadonlySet<string>; quotes: QuoteStyle }

let style: ReadyStyle | undefined

/** The desk check in a thread of its own: however long a text takes, nobody who types waits for it. */
addEventListener('message', ({ data }: MessageEvent<Asked | Taught>) => {
  if ('style' in data) {
    style = ready(data.style)
    return
  }
  const { number, draft, also, house } = data
  const findings = standing(inOrder(draft, [...check(draft, { ...house, style }), ...also]), house.dismissed)
  postMessage({ number, findings } satisfies Answered)
})
