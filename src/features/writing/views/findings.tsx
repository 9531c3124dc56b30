import { said } from '../../../base/messages.ts'
import { type Finding, nameOf } from '../../desk/index.ts'
import * as say from '../messages/newsroom.ts'
import { deskRuleAt } from '../routes.ts'

const levels = said({ block: say.stopsPublication, warn: say.lookAtThis, note: say.note })

/** Where *not a fault* goes, and what this person may call so: what stops publication needs leave to override it. */
export type Dismissing = {
  path: string
  from: 'editing' | 'publishing'
  mayOverride: boolean
  demoted: readonly string[]
}

type Shown = {
  findings: readonly Finding[]
  link?: (finding: Finding) => string
  dismissing?: Dismissing | undefined
}

/** What the desk check says, in reading order. */
export function Findings({ findings, link, dismissing }: Shown) {
  if (findings.length === 0) return <p class="empty">{say.deskCheckFoundNothingTo()}</p>
  return (
    <ol class="findings">
      {findings.map((finding) => (
        <li class={finding.level}>
          <p class="level">{levels[finding.level]}</p>
          <p>{link ? <a href={link(finding)}>{finding.message}</a> : finding.message}</p>
          {finding.evidence ? <q>{finding.evidence}</q> : null}
          {dismissing?.demoted.includes(finding.rule) ? <p class="quiet">{say.demotedToNoteFully()}</p> : null}
          <a class="about" href={deskRuleAt(finding.rule)} target="_blank" rel="noopener">
            {say.aboutThisRule()}
          </a>
          {dismissing && nameOf(finding) !== undefined && (finding.level !== 'block' || dismissing.mayOverride) ? (
            <NotAFault finding={finding} dismissing={dismissing} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function NotAFault({ finding, dismissing }: { finding: Finding; dismissing: Dismissing }) {
  return (
    <form method="post" action={dismissing.path}>
      <input type="hidden" name="rule" value={finding.rule} />
      <input type="hidden" name="evidence" value={finding.evidence} />
      <input type="hidden" name="from" value={dismissing.from} />
      <button type="submit" class="dismiss">
        {say.notFault()}
      </button>
    </form>
  )
}
