import type { Database } from '../../../platform/database/database.ts'
import type { StaffId } from '../../staff/index.ts'
import { decisionsBetween, hidingsOf, type Page as LinesPage, linesBefore } from '../log/lines/store.ts'
import type { QueueName, ReplyId, Status } from '../reply.ts'
import { sendersOf } from '../store.ts'
import {
  bodiesOf,
  newestMoves,
  othersOf,
  type Page,
  pathsOf,
  placed,
  postedBefore,
  underBylineOf,
  waitingIn,
  waitsOf,
} from './store.ts'

type Ids = readonly ReplyId[]

/** What those who decide about replies read of them. Whoever calls these has asked whether they may. */
export function createDesk({ database: { read } }: { database: Database }) {
  return {
    waitingIn: (queue: QueueName, page: Page) => waitingIn(read, queue, page),
    postedBefore: (status: Status, page: Page) => postedBefore(read, status, page),
    underBylineOf: (staffId: StaffId, ids: Ids) => underBylineOf(read, staffId, ids),
    placed: (ids: Ids) => placed(read, ids),
    pathsOf: (ids: Ids) => pathsOf(read, ids),
    waitsOf: (ids: Ids) => waitsOf(read, ids),
    newestMoves: (ids: Ids) => newestMoves(read, ids),
    /** Other replies from the same browser or the same address, at most so many by each. */
    othersOf: (ids: Ids, most: number) => othersOf(read, ids, most),
    bodiesOf: (ids: Ids) => bodiesOf(read, ids),
    /** By which reader and network each was sent; never the address. */
    sendersOf: (ids: Ids) => sendersOf(read, ids),
    linesBefore: (page: LinesPage) => linesBefore(read, page),
    decisionsBetween: (between: { from: string; to: string }) => decisionsBetween(read, between),
    hidingsOf: (ids: Ids) => hidingsOf(read, ids),
  }
}
