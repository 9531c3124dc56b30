import { later } from '../../base/clock.ts'
import { cleanLine } from '../../base/text.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { HappenedOf } from '../../platform/events/define.ts'
import type { Attempt } from '../../platform/jobs/attempt.ts'
import { staffMailDue } from './events.ts'
import * as say from './messages/newsroom.ts'
import type { Needs } from './needs.ts'
import { gatheredFor, mailEvery, mostInMail, type StaffNotice, urgentKinds } from './notice.ts'
import { noticeRoutes } from './routes.ts'
import type { Said } from './slots.ts'
import { endGathered, gathered, keepSentAt, sentAtOf, type WaitingMail, waitingMails } from './store.ts'

/** Has a mail sent to everybody who has waited long enough: for more to come, and since the last one. */
export async function gatherMail(needs: Needs): Promise<void> {
  const { database, clock } = needs
  const [all, urgent] = [await waitingMails(database.read, undefined), await waitingMails(database.read, urgentKinds)]
  const hurry = new Set(urgent.map(({ staffId }) => staffId))
  const ready = all.filter(({ staffId, since }) => hurry.has(staffId) || since <= later(clock.now(), -gatheredFor))
  for (const waiting of ready) await setGoing(needs, waiting)
}

/** In one process at a time, so that nobody has two mails for one quarter of an hour. */
async function setGoing({ database, clock, events }: Needs, { staffId, until }: WaitingMail): Promise<void> {
  await database.write(async (tx) => {
    await oneAtATime(tx, `staff-mail:${staffId}`)
    const sentAt = await sentAtOf(tx, staffId)
    const now = clock.now()
    if (sentAt !== undefined && sentAt > later(now, -mailEvery)) return
    await keepSentAt(tx, staffId, now)
    const said = { actor: 'program:notices', subject: `staff:${staffId}` } as const
    events.record(tx, staffMailDue, { ...said, payload: { staffId, until } })
  })
}

/** Sends what was gathered. What was read meanwhile is left out, and so is what is not there any more. */
export function mailGathered(needs: Needs) {
  const { database, newsroom, mail } = needs
  return async ({ payload }: HappenedOf<typeof staffMailDue>, attempt: Attempt): Promise<void> => {
    const notices = await gathered(database.read, payload)
    const staff = await newsroom.byId(payload.staffId)
    const said = staff?.leftAt === null ? await saidOf(needs, notices) : []
    if (staff && said.length > 0)
      await mail.send({ to: staff.email, ...(await wordsOf(needs, staff.name, said)) }, attempt)
    await database.write((tx) => endGathered(tx, payload))
  }
}

async function saidOf({ says }: Needs, notices: readonly StaffNotice[]): Promise<Said[]> {
  const said: Said[] = []
  for (const notice of notices) {
    const words = await says(notice)
    if (words) said.push(words)
  }
  return said
}

async function wordsOf({ address, siteName }: Needs, name: string, said: readonly Said[]) {
  const lines = said
    .slice(0, mostInMail)
    .map(({ says, path, inMail }) => [says, inMail?.words ?? '', address() + path].filter(Boolean).join('\n'))
  const more = said.length > mostInMail ? [say.andMore({ count: said.length - mostInMail })] : []
  const [first] = said
  return {
    subject: cleanLine(
      said.length === 1 && first ? (first.inMail?.subject ?? first.says) : say.mailSubject({ count: said.length }),
    ),
    text: say.mailText({
      name,
      lines: [...lines, ...more].join('\n\n'),
      site: await siteName(),
      all: address() + noticeRoutes.list.to(),
      choices: address() + noticeRoutes.choices.to(),
    }),
  }
}
