import { createHash, randomUUID } from 'node:crypto'
import { Socket } from 'node:net'
import type { Clock } from '../../base/clock.ts'
import { type Files, putBytes } from '../files/files.ts'
import type { Log } from '../log.ts'

/** A message of plain text to one person. Mail is sent by jobs only, never while somebody waits. */
export type Message = { to: string; subject: string; text: string; headers?: Readonly<Record<string, string>> }

/** Signs what is sent, so that whoever receives it knows it comes from this domain (RFC 6376). */
export type Dkim = { domain: string; selector: string; privateKey: string }

/**
 * For whom a message is sent: tried again, it has the same name, so that whoever receives it twice can tell (RFC 5322,
 * 3.6.4). `signal` ends it.
 */
type Sender = { id: string; signal?: AbortSignal }

export type Mail = { send(message: Message, sender: Sender): Promise<void>; close(): void }

type Needs = {
  smtpUrl: string | undefined
  from: string
  dkim?: Dkim | undefined
  /** Where messages land that no server takes: on this machine, as they hold links that sign somebody in. */
  outbox: Files
  clock: Clock
  log: Log
}

/** A server that says nothing for so long will say nothing more. */
const patience = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Over SMTP; without settings, messages land as .eml files in the data folder, and the log says so. */
export function createMail({ smtpUrl, from, dkim, outbox, clock, log }: Needs): Mail {
  const usual = { from, ...signedBy(dkim) }
  const open = new Set<Socket>()

  async function write(message: object): Promise<void> {
    const { createTransport } = await import('nodemailer')
    const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' }, usual)
    const { message: written } = await transport.sendMail(message)
    const name = `mail/${clock.now().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`
    await putBytes(outbox, name, Buffer.isBuffer(written) ? written : String(written))
    log.info({ file: name }, 'No SMTP settings: the message was written to the data folder')
  }

  /** On a connection of its own, which is what can be ended. */
  async function post(url: string, message: object, signal: AbortSignal | undefined): Promise<void> {
    const { createTransport } = await import('nodemailer')
    signal?.throwIfAborted()
    const socket = new Socket()
    const end = () => void socket.destroy()
    open.add(socket)
    signal?.addEventListener('abort', end)
    try {
      await createTransport({ url, ...patience, socket }, usual).sendMail(message)
    } finally {
      signal?.removeEventListener('abort', end)
      open.delete(socket)
      end()
    }
  }

  return {
    send: async (message, { id, signal }) => {
      const named = { ...addressed(message), messageId: messageId(id, { to: message.to, from }) }
      await (smtpUrl === undefined ? write(named) : post(smtpUrl, named, signal))
    },
    close: () => {
      for (const socket of open) socket.destroy()
    },
  }
}

/** One sender may write to several people, and nobody's address can be read from the name. */
function messageId(id: string, { to, from }: { to: string; from: string }): string {
  const name = createHash('sha256').update(`${id}\n${to}`).digest('hex').slice(0, 32)
  const domain = /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return `<${name}@${domain}>`
}

/** One address and no more: as text it would be read as a list, in which a comma is another recipient. */
function addressed({ to, headers, ...message }: Message) {
  const onOneLine = Object.entries(headers ?? {}).map(([name, value]) => {
    // Some who sign mail again on its way do not take a folded List-Unsubscribe for the same.
    return [name, { prepared: true, value: value.replace(/[\r\n]+/g, ' ') }] as const
  })
  // So that no program answers it with “I am on holiday” (RFC 3834, 5).
  const all = { 'Auto-Submitted': 'auto-generated', ...Object.fromEntries(onOneLine) }
  return { ...message, to: { name: '', address: to }, headers: all }
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
