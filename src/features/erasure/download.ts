import type { Notifications } from '../notifications/index.ts'
import type { Reader, Readers } from '../readers/index.ts'
import type { Replies, ReplyId } from '../replies/index.ts'

/** What another feature holds about a reader, under names of its own. */
export type HeldElsewhere = (about: { readerId: string; replyIds: readonly ReplyId[] }) => Promise<object>

type Needs = { readers: Readers; notifications: Notifications; replies: Replies; alsoHeld: readonly HeldElsewhere[] }

/** Everything held about a reader, and nothing of anybody else. */
export async function heldAbout({ readers, notifications, replies, alsoHeld }: Needs, reader: Reader): Promise<object> {
  const all = await allReplies(replies, reader)
  const about = { readerId: reader.id, replyIds: all.map(({ id }) => id) }
  const others = await Promise.all(alsoHeld.map((held) => held(about)))
  return {
    reader: { address: reader.email, name: reader.name, provenAt: reader.provenAt },
    links: await readers.proofs(reader),
    sessions: (await readers.sessions(reader)).map(({ device, startedAt, expiresAt }) => ({
      device,
      startedAt,
      expiresAt,
    })),
    mailChosen: await notifications.chosen(reader),
    threadsFollowed: (await notifications.follows(reader)).map(({ path, followedAt }) => ({ path, followedAt })),
    mailsByDay: await notifications.mails(reader),
    notices: (await notifications.notices(reader, 10_000)).map(({ kind, subject, text, replyId, toldAt }) => ({
      ...{ kind, subject, text, replyId, toldAt },
    })),
    reports: await replies.reportsBy(reader.id),
    replies: all,
    ...Object.assign({}, ...others),
  }
}

type Held = { id: ReplyId } & Record<string, unknown>

async function allReplies(replies: Replies, { id }: Reader): Promise<Held[]> {
  const all: Held[] = []
  for (let before: ReplyId | null | undefined; before !== null; ) {
    const page: Awaited<ReturnType<Replies['ofReader']>> = await replies.ofReader(id, before ?? null, 200)
    for (const { email, holdsNetwork, holdsBrowser, because, ...reply } of page.replies) {
      const held = { network: holdsNetwork, browser: holdsBrowser }
      const versions = await replies.versions(reply.id)
      all.push({ ...reply, address: email, reasonGiven: because, heldAsKeyedHash: held, earlierVersions: versions })
    }
    before = page.next
  }
  return all
}

/** Where a program for tables may begin a new cell, nothing may begin a formula; as JSON it reads the same. */
const formulaStart = /(?<=["',;|\s]|\\[nrt])[=+@-]/g

export function harmlessJson(held: object): string {
  return JSON.stringify(held, undefined, 2).replace(
    formulaStart,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
