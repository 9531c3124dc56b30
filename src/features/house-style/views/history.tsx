import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { textsOfRule } from '../form.ts'
import * as say from '../messages/newsroom.ts'
import type { Change } from '../rule.ts'
import { differencesOf } from '../rules.ts'
import type { Names } from '../web.ts'
import { changeNames, ruleLabels } from '../words.ts'

type Shown = { desk: Desk; changes: readonly Change[]; names: Names }

/** What was done to a rule, the newest first, each with the fields that it changed. */
export function History({ desk, changes, names }: Shown) {
  return (
    <ol class="rows">
      {changes.map((change, at) => (
        <li>
          <div>
            <p>
              {say.historyLine({ by: names.staff(change.by), did: changeNames[change.did] })},{' '}
              <When at={change.at} locale={desk} time />
            </p>
            <Differences before={changes[at + 1]} after={change} names={names} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Differences({ before, after, names }: { before: Change | undefined; after: Change; names: Names }) {
  const fields = differencesOf(before?.rule, after.rule)
  if (!before || fields.length === 0) return null
  const texts = { before: textsOf(before, names), after: textsOf(after, names) }
  return (
    <dl class="facts">
      {fields.map((field) => (
        <div>
          <dt>{labels[field] ?? field}</dt>
          <dd>
            <del>{texts.before[field] || say.empty()}</del> → <ins>{texts.after[field] || say.empty()}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const labels: Readonly<Record<string, string>> = ruleLabels

function textsOf({ rule }: Change, names: Names): Readonly<Record<string, string>> {
  return textsOfRule(rule, names)
}
