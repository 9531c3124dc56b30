import { type EdtfRefusal, endOf, keyOfDay, readEdtf, startOf } from '../../../base/edtf.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'

type Dated = { from: string | null; to: string | null }

/** The roles held on a day such as `2026-11-19`, the newest first. One whose date is vague is held throughout it. */
export function asOf<Role extends Dated>(roles: readonly Role[], day: string): Role[] {
  const key = keyOfDay(day)
  return newestFirst(roles.filter((role) => begins(role) <= key && key <= ends(role)))
}

export function newestFirst<Role extends Dated>(roles: readonly Role[]): Role[] {
  const order = (left: string, right: string) => (left === right ? 0 : left < right ? 1 : -1)
  return roles.toSorted((left, right) => order(begins(left), begins(right)) || order(ends(left), ends(right)))
}

/** Whether these are dates, and the end does not come before the start. */
export function admitRole({ from, to }: Dated): Outcome<true, EdtfRefusal> {
  for (const text of [from, to]) {
    const read = text === null ? undefined : readEdtf(text)
    if (read && 'refused' in read) return read
    if (read?.done.isInterval) return refused('not-a-date')
  }
  return ends({ from, to }) < begins({ from, to }) ? refused('end-before-start') : done(true)
}

function begins({ from }: Dated): string {
  const read = from === null ? undefined : readEdtf(from)
  return read && 'done' in read ? startOf(read.done) : '00000-00-00'
}

function ends({ to }: Dated): string {
  const read = to === null ? undefined : readEdtf(to)
  return read && 'done' in read ? endOf(read.done) : '99999-99-99'
}
