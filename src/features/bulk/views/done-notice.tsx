import type { Instant } from '../../../base/clock.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { Notice } from '../../../ui/newsroom/parts.tsx'
import { ShortWhen } from '../../../ui/reader/parts.tsx'
import type { BulkRefusal } from '../bulk.ts'
import * as say from '../messages/newsroom.ts'
import { bulkRefusals } from '../words.ts'

export type Left = { name: string; why: BulkRefusal }

type Shown = {
  desk: Desk
  /** What was done, in a sentence; nothing where nothing was. */
  says: string | undefined
  left: readonly Left[]
  /** Where it is taken back, and until when. */
  undo: { action: string; until: Instant } | undefined
  /** What came of taking it back, when somebody has. */
  back: { count: number; left: readonly Left[] } | undefined
}

/** What was done at once to those that were chosen, what was left and why, and one button that takes it back. */
export function DoneNotice({ desk, says, left, undo, back }: Shown) {
  return (
    <Notice kind={left.length > 0 || (back?.left.length ?? 0) > 0 ? 'bad' : 'good'}>
      {says ? <p>{says}</p> : null}
      <AllLeft says={say.wereNot({ count: left.length })} left={left} />
      {back ? <p>{say.putBack({ count: back.count })}</p> : null}
      <AllLeft says={say.notPutBack({ count: back?.left.length ?? 0 })} left={back?.left ?? []} />
      {undo ? (
        <form method="post" action={undo.action} class="actions">
          <button type="submit">{say.undo()}</button>
          <span class="quiet">{say.undoUntil({ when: () => <ShortWhen at={undo.until} locale={desk} time /> })}</span>
        </form>
      ) : null}
    </Notice>
  )
}

function AllLeft({ says, left }: { says: string; left: readonly Left[] }) {
  if (left.length === 0) return null
  return (
    <>
      <p>{says}</p>
      <ul>
        {left.map(({ name, why }) => (
          <li>{say.lineOfRefusal({ name, why: bulkRefusals[why] })}</li>
        ))}
      </ul>
    </>
  )
}
