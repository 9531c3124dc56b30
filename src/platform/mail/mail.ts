import { randomUUID } from 'node:crypto'
import type { Transporter } from 'nodemailer'
import type { Clock } from '../../base/clock.ts'
import type { Files } from '../files/files.ts'
import type { Log } from '../log.ts'

/** A message of plain text to one person. Mail is sent by jobs only, never while somebody waits. */
export type Message = { to: string; subject: string; text: string; headers?: Readonly<Record<string, string>> }

/** Signs what is sent, so that whoever receives it knows it comes from this domain (RFC 6376). */
export type Dkim = { domain: string; selector: string; privateKey: string }

export type Mail = { send(message: Message): Promise<void>; close(): void }

type Needs = {
  smtpUrl: string | undefined
  from: string
  dkim?: Dkim | undefined
  files: Files
  clock: Clock
  log: Log
}

/** Over SMTP; without settings, messages land as .eml files in the data folder, and the log says so. */
export function createMail({ smtpUrl, from, dkim, files, clock, log }: Needs): Mail {
  const transport = opened(smtpUrl ?? { streamTransport: true, buffer: true, newline: 'unix' }, {
    from,
    ...signedBy(dkim),
  })

  async function write(message: Message): Promise<void> {
    const { message: written } = await (await transport.open()).sendMail(addressed(message))
    const name = `mail/${clock.now().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`
    await files.write(name, Buffer.isBuffer(written) ? written : Buffer.from(String(written)))
    log.info({ file: name }, 'No SMTP settings: the message was written to the data folder')
  }

  return {
    send: async (message) => {
      if (smtpUrl === undefined) return write(message)
      await (await transport.open()).sendMail(addressed(message))
    },
    close: () => transport.close(),
  }
}

/** Opened by the first message, so that a site does not read the library at its start. */
function opened(to: string | { streamTransport: true; buffer: true; newline: string }, usual: object) {
  let transport: Promise<Transporter> | undefined
  return {
    open: () => {
      transport ??= import('nodemailer').then(({ createTransport }) => createTransport(to as string, usual))
      return transport
    },
    close: () => void transport?.then((each) => each.close()),
  }
}

/** One address and no more: as text it would be read as a list, in which a comma is another recipient. */
function addressed({ to, headers, ...message }: Message) {
  const onOneLine = Object.entries(headers ?? {}).map(([name, value]) => {
    // Some who sign mail again on its way do not take a folded List-Unsubscribe for the same.
    return [name, { prepared: true, value: value.replace(/[\r\n]+/g, ' ') }] as const
  })
  return { ...message, to: { name: '', address: to }, headers: Object.fromEntries(onOneLine) }
}

/** The library leaves out List-Unsubscribe-Post, which RFC 8058 wants covered like List-Unsubscribe itself. */
const signedFields = [
  ...['From', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['Content-Transfer-Encoding', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':')

function signedBy(dkim: Dkim | undefined) {
  if (!dkim) return {}
  const { domain: domainName, selector: keySelector, privateKey } = dkim
  return { dkim: { domainName, keySelector, privateKey, headerFieldNames: signedFields } }
}
