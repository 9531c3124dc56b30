import type { Database } from '../../../platform/database/database.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ReplyId, Status } from '../reply.ts'
import { sendersOf } from '../store.ts'
import { bodiesOf, othersOf, type Page, pathsOf, placed, postedBefore, underBylineOf } from './store.ts'

type Ids = readonly ReplyId[]

/** What the newsroom reads of replies before it decides. Whoever calls these has asked whether they may. */
export function createReadModel({ database: { read } }: { database: Database }) {
  return {
    postedBefore: (status: Status, page: Page) => postedBefore(read, status, page),
    underBylineOf: (staffId: StaffId, ids: Ids) => underBylineOf(read, staffId, ids),
    placed: (ids: Ids) => placed(read, ids),
    pathsOf: (ids: Ids) => pathsOf(read, ids),
    /** Other replies from the same browser or the same address, at most so many by each. */
    othersOf: (ids: Ids, most: number) => othersOf(read, ids, most),
    bodiesOf: (ids: Ids) => bodiesOf(read, ids),
    /** By which reader and network each was sent; never the address. */
    sendersOf: (ids: Ids) => sendersOf(read, ids),
  }
}
