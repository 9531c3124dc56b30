import type { Clock } from '../../../base/clock.ts'
import type { Queues } from '../../replies/index.ts'
import { dequeue, enqueue, enqueueNew, queuesOf } from './store.ts'

/** Where replies wait for a person, for whoever puts them there or takes them away. */
export function createQueues({ clock }: { clock: Clock }): Queues {
  return {
    enqueue: (tx, waits, { id: replyId, sectionId }) => enqueue(tx, waits, { replyId, sectionId, since: clock.now() }),
    enqueueNew: (tx, waits, { id: replyId, sectionId }) =>
      enqueueNew(tx, waits, { replyId, sectionId, since: clock.now() }),
    dequeue,
    queuesOf,
  }
}
