import { days, later } from '../../base/clock.ts'
import type { Paged, Paging } from '../../base/keyset.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, doerOf, type StaffId } from '../staff/index.ts'
import { noticesChosen, staffTold } from './events.ts'
import { gatherMail, mailGathered } from './mailing.ts'
import type { Needs } from './needs.ts'
import {
  type About,
  type NoticeChoices,
  type NoticeId,
  type NoticeKind,
  type NoticeSort,
  noticeKinds,
  type StaffNotice,
} from './notice.ts'
import type { Said } from './slots.ts'
import {
  choicesOf,
  countUnread,
  deleteNoticesBefore,
  findNotice,
  insertNotice,
  keepChoice,
  markRead,
  noticesOn,
} from './store.ts'

/** What happened, and who is told what of it. */
export type Telling = {
  event: { id: string; actor: string }
  kind: NoticeKind
  to: readonly StaffId[]
  about: About
}

const mostCounted = 100
const kept = days(90)

export type StaffNotices = ReturnType<typeof createStaffNotices>

/** What people who work here are told, in the newsroom and by mail, as each of them chose. */
export function createStaffNotices(needs: Needs) {
  const { database, clock } = needs
  return {
    tell: (telling: Telling) => tell(needs, telling),
    unread: (id: StaffId) => countUnread(database.read, id, mostCounted),
    list: (actor: Actor, unread: boolean, paging: Paging<NoticeSort>): Promise<Paged<StaffNotice>> =>
      noticesOn(database.read, { staffId: actor.id, unread }, paging),
    says: needs.says,
    /** Marks one of this person’s read. */
    open: (actor: Actor, id: NoticeId) => open(needs, actor, id),
    readAll: (actor: Actor) => database.write((tx) => read(needs, tx, { actor })),
    choices: async (actor: Actor): Promise<NoticeChoices> => (await allChoices(needs, [actor.id]))(actor.id),
    choose: (actor: Actor, choices: NoticeChoices) => choose(needs, actor, choices),
    gatherMail: () => gatherMail(needs),
    mailGathered: mailGathered(needs),
    tidy: () => database.write((tx) => deleteNoticesBefore(tx, later(clock.now(), -kept))),
  }
}

/** Whoever did it is told nothing, and of one event everybody is told once, however often it is heard. */
async function tell(needs: Needs, { event, kind, to, about }: Telling): Promise<void> {
  const others = [...new Set(to)].filter((id) => `staff:${id}` !== event.actor)
  const people = await Promise.all(others.map((id) => needs.newsroom.byId(id)))
  const choices = await allChoices(needs, others)
  const told = people.flatMap((staff) => {
    if (staff?.leftAt !== null) return []
    const chosen = choices(staff.id)[kind]
    return chosen.inNewsroom || chosen.byMail ? [{ staffId: staff.id, kind, about, eventId: event.id, ...chosen }] : []
  })
  if (told.length > 0) await needs.database.write((tx) => insertAll(needs, tx, told))
}

type Told = Omit<Parameters<typeof insertNotice>[1], 'id' | 'toldAt' | 'readAt'>

async function insertAll({ clock, ids, events }: Needs, tx: Writing, told: readonly Told[]): Promise<void> {
  for (const each of told) {
    const fresh = { ...each, id: ids.next('staff-notice'), toldAt: clock.now(), readAt: null }
    if (!(await insertNotice(tx, fresh))) continue
    const { staffId, kind } = each
    const said = { actor: 'program:notices', subject: `staff:${staffId}` } as const
    events.record(tx, staffTold, { ...said, payload: { staffId, kind } })
  }
}

/** Whoever has said nothing is told of everything, both ways. */
async function allChoices({ database }: Needs, ids: readonly StaffId[]): Promise<(id: StaffId) => NoticeChoices> {
  const chosen = await choicesOf(database.read, ids)
  return (id) =>
    Object.fromEntries(
      noticeKinds.map((kind) => {
        const said = chosen.find((each) => each.staffId === id && each.kind === kind)
        return [kind, { inNewsroom: said?.inNewsroom ?? true, byMail: said?.byMail ?? true }]
      }),
    ) as NoticeChoices
}

async function open(needs: Needs, actor: Actor, id: NoticeId): Promise<Outcome<Said | undefined, 'no-such-notice'>> {
  const notice = await findNotice(needs.database.read, id)
  if (!notice || notice.staffId !== actor.id) return refused('no-such-notice')
  await needs.database.write((tx) => read(needs, tx, { actor, id }))
  return done(await needs.says(notice))
}

/** The other windows of whoever read it hear that there is less to read. */
async function read(
  { clock, events }: Needs,
  tx: Writing,
  { actor, id }: { actor: Actor; id?: NoticeId },
): Promise<void> {
  const count = await markRead(tx, { staffId: actor.id, at: clock.now(), ...(id ? { id } : {}) })
  if (count === 0) return
  const said = { actor: doerOf(actor), subject: `staff:${actor.id}` } as const
  events.record(tx, staffTold, { ...said, payload: { staffId: actor.id, kind: null } })
}

async function choose({ database, events }: Needs, actor: Actor, choices: NoticeChoices): Promise<void> {
  await database.write(async (tx) => {
    for (const kind of noticeKinds) await keepChoice(tx, { staffId: actor.id, kind, ...choices[kind] })
    const said = { actor: doerOf(actor), subject: `staff:${actor.id}` } as const
    events.record(tx, noticesChosen, { ...said, payload: { staffId: actor.id } })
  })
}
