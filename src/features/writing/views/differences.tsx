import type { Change } from '../../history/index.ts'
import * as say from '../messages/newsroom.ts'

/** A text with what left it struck out and what came into it marked; heard as well as seen. */
function Differences({ changes }: { changes: readonly Change[] }) {
  return (
    <div class="differences">
      {changes.map(({ kind, text }) => {
        if (kind === 'same') return <span>{text}</span>
        const given = { text, hidden: (inner: string) => <span class="hidden">{inner}</span> }
        return kind === 'added' ? <ins>{say.addedText(given)}</ins> : <del>{say.removedText(given)}</del>
      })}
    </div>
  )
}

type Compared = { label: string; changes: Change[] }

/** Two revisions field by field; only fields that differ. */
export function Comparison({ fields }: { fields: readonly Compared[] }) {
  if (fields.length === 0) return <p class="empty">{say.theseTwoSaySame()}</p>
  return (
    <dl class="comparison">
      {fields.map(({ label, changes }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Differences changes={changes} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
