import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { KeyShape } from '../../../base/keyset.ts'
import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { jobRoutes } from '../routes.ts'

type Failed = {
  id: Id<'job'>
  name: string
  attempts: number
  dueAt: Instant
  failedAt: Instant | null
  lastError: string | null
}

const key = ['moment', 'id'] as const satisfies KeyShape

/** Work that was given up on, why, and having it done again: one, or those that are ticked. */
export const failedList = defineList<Failed, { desk: Desk }>()({
  label: say.jobsThatFailed,
  to: jobRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    { name: 'what', label: say.job, isTitle: true, cell: ({ name }) => inWords(name) },
    {
      name: 'tried',
      label: say.triedColumn,
      narrow: 'without-label',
      sort: 'due',
      cell: (job, { desk }) => <span class="quiet">{tried(job, desk)}</span>,
    },
    {
      name: 'again',
      label: say.tryAgain,
      narrow: 'without-label',
      cell: ({ id }) => (
        <form method="post" action={jobRoutes.again.to({ id })}>
          <button type="submit">{say.tryAgain()}</button>
        </form>
      ),
    },
  ],
  filters: {},
  sorts: { due: { key, descending: true } },
  empty: say.nothingFailedThereIsNothing,
  detail: ({ lastError }) => <pre>{lastError ?? say.itDidNotSayWhy()}</pre>,
  bulk: {
    action: (link) => jobRoutes.againAll.to(link),
    acts: [{ name: 'again', label: say.tryTickedAgain }],
    nameOf: ({ name }) => inWords(name),
  },
})

/** `send-mail` as people say it. */
export function inWords(name: string): string {
  return name.replaceAll('-', ' ')
}

function tried({ attempts, failedAt }: Failed, desk: Desk) {
  if (!failedAt) return say.triedSoOften({ attempts })
  return say.givenUpAfter({ attempts, when: () => <When at={failedAt} locale={desk} time /> })
}
