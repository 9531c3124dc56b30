import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import type { KindFields } from './define.ts'

type Shown = {
  of: KindFields
  fields: Readonly<Record<string, string | undefined>>
  frame: Frame
  /** How some of them are shown, where their words are not all. */
  shown?: Readonly<Record<string, Child>>
}

/** What an article’s fields say, each by its name; nothing where they say nothing. */
export function Facts({ of, fields, frame, shown = {} }: Shown) {
  const said = Object.entries(of).flatMap(([name, { label, inWords, isInner }]) => {
    const kept = fields[name]
    if (kept === undefined || isInner) return []
    // Words that the pages make are in their language; what somebody wrote is in the paper’s.
    return [
      { label: label(), words: inWords?.(kept, frame) ?? kept, heard: inWords ? {} : inPaper(frame), own: shown[name] },
    ]
  })
  if (said.length === 0) return null
  return (
    <dl class="kind-facts">
      {said.map(({ label, words, heard, own }) => (
        <div>
          <dt>{label}</dt>
          <dd {...heard}>{own ?? words}</dd>
        </div>
      ))}
    </dl>
  )
}
