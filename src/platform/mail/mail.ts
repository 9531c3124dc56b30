import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Clock } from '../../base/clock.ts'
import type { Files } from '../files/files.ts'
import type { Log } from '../log.ts'

/** A message of plain text to one person. Mail is sent by jobs only, never while somebody waits. */
export type Message = { to: string; subject: string; text: string }

export type Mail = { send(message: Message): Promise<void>; close(): void }

type Needs = { smtpUrl: string | undefined; from: string; files: Files; clock: Clock; log: Log }

/** Over SMTP; without settings, messages land as .eml files in the data folder, and the log says so. */
export function createMail({ smtpUrl, from, files, clock, log }: Needs): Mail {
  if (smtpUrl !== undefined) {
    const transport = createTransport(smtpUrl, { from })
    return {
      send: async (message) => {
        await transport.sendMail(message)
      },
      close: () => transport.close(),
    }
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' }, { from })
  return {
    async send(message) {
      const { message: written } = await transport.sendMail(message)
      const name = `mail/${clock.now().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`
      await files.write(name, Buffer.isBuffer(written) ? written : Buffer.from(String(written)))
      log.info({ file: name }, 'No SMTP settings: the message was written to the data folder')
    },
    close: () => transport.close(),
  }
}
