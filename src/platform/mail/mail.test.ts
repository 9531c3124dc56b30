import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aStoppedClock } from '../../testing/clock.ts'
import { aProxyTo, through } from '../../testing/proxy.ts'
import { anSmtpServer } from '../../testing/smtp.ts'
import { openFolder } from '../files/folder.ts'
import { createLog } from '../log.ts'
import { createMail } from './mail.ts'

let folder: string
let lines: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-mail-'))
  lines = []
})
afterEach(() => rmSync(folder, { recursive: true }))

function aMail(smtpUrl?: string) {
  const log = createLog('info', { write: (line) => void lines.push(line) })
  return createMail({
    smtpUrl,
    from: 'The Paper <desk@paper.example>',
    outbox: openFolder(folder),
    clock: aStoppedClock(),
    log,
  })
}

const message = { to: 'rosa@reader.example', subject: 'Grüße vom Hafen', text: 'The ferry runs again.\n.\nYours' }
const aSender = { id: 'job-1' }

test('without settings a message lands in the data folder, and the log says so without the address', async () => {
  const mail = aMail()

  await mail.send(message, aSender)
  await mail.send(message, aSender)

  const names = readdirSync(join(folder, 'mail'))
  expect(names).toHaveLength(2)
  const text = readFileSync(join(folder, 'mail', names[0] ?? ''), 'utf8')
  expect(names[0]).toMatch(/[.]eml$/)
  expect(text).toContain('To: rosa@reader.example')
  expect(text).toContain('From: The Paper <desk@paper.example>')
  expect(text).toContain('The ferry runs again.')
  expect(lines.join('')).toContain('written to the data folder')
  expect(lines.join('')).not.toContain('rosa@')
})

test('two processes that send in one moment do not overwrite each other', async () => {
  await Promise.all([aMail().send(message, aSender), aMail().send(message, aSender)])

  expect(readdirSync(join(folder, 'mail'))).toHaveLength(2)
})

test('with a server named, a message goes there whole and nothing is written to disk', async () => {
  const server = await anSmtpServer()
  const mail = aMail(server.url)

  await mail.send(message, aSender)
  mail.close()
  await server.close()

  expect(server.received).toHaveLength(1)
  expect(server.received[0]?.to).toEqual(['rosa@reader.example'])
  expect(server.received[0]?.text).toContain('The ferry runs again.')
  expect(readdirSync(folder)).toEqual([])
})

test('a recipient the server refuses is a failure, for the job to try again', async () => {
  const server = await anSmtpServer('rosa@reader.example')
  const mail = aMail(server.url)

  await expect(mail.send(message, aSender)).rejects.toThrow('No such reader')
  mail.close()
  await server.close()
})

test('a server that is not there is a failure, for the job to try again', async () => {
  const mail = aMail('smtp://127.0.0.1:1')

  await expect(mail.send(message, aSender)).rejects.toMatchObject({ code: 'ESOCKET' })
  mail.close()
})

test('line breaks in a subject do not become headers', async () => {
  await aMail().send({ ...message, subject: 'Hello\r\nBcc: all@paper.example' }, aSender)

  const [name = ''] = readdirSync(join(folder, 'mail'))
  expect(readFileSync(join(folder, 'mail', name), 'utf8')).not.toMatch(/^Bcc:/im)
})

test('an address is one recipient, whatever a mail program would read in it', async () => {
  const server = await anSmtpServer()
  const mail = aMail(server.url)

  await mail.send({ ...message, to: 'a,b@reader.example' }, aSender).catch(() => undefined)
  mail.close()
  await server.close()

  expect(server.received.flatMap(({ to }) => to)).not.toContain('b@reader.example')
})

test('line breaks in a header of a message do not become headers', async () => {
  const headers = { 'List-Unsubscribe': '<https://paper.example/x>\r\nBcc: all@paper.example' }
  await aMail().send({ ...message, headers }, aSender)

  const [name = ''] = readdirSync(join(folder, 'mail'))
  expect(readFileSync(join(folder, 'mail', name), 'utf8')).not.toMatch(/^Bcc:/im)
})

test('a program that answers mail is told that nobody wrote this', async () => {
  await aMail().send(message, aSender)

  const [name = ''] = readdirSync(join(folder, 'mail'))
  expect(readFileSync(join(folder, 'mail', name), 'utf8')).toMatch(/^Auto-Submitted: auto-generated$/im)
})

const nameIn = (text = '') => /^Message-ID: (<[^>\r\n]+@paper[.]example>)\r$/im.exec(text)?.[1]

test('a server that hangs when it has the message is left when the time is over; sent again, it has the same name', async () => {
  const server = await anSmtpServer()
  const proxy = await aProxyTo(server.url)
  const mail = aMail(through(proxy, server.url))
  proxy.rewrite((chunk) => {
    if (chunk.includes('\r\n.\r\n')) proxy.stall()
    return chunk
  })
  const ending = new AbortController()

  const sending = mail.send(message, { ...aSender, signal: ending.signal })
  const failed = expect(sending).rejects.toThrow()
  await expect.poll(() => server.received.length).toBe(1)
  ending.abort()
  await failed
  proxy.rewrite((chunk) => chunk)
  proxy.pass()
  await mail.send(message, aSender)
  await mail.send(message, { id: 'job-2' })
  await mail.send({ ...message, to: 'other@reader.example' }, aSender)
  await proxy.close()
  await server.close()

  const [first, again, other, third] = server.received.map(({ text }) => nameIn(text))
  expect(first).toBeDefined()
  expect(again).toBe(first)
  expect(new Set([first, other, third]).size).toBe(3)
})

test.each(['stall', 'drop', 'reset'] as const)(
  'a connection to the mail server that ends by %s is a failure',
  async (how) => {
    const server = await anSmtpServer()
    const proxy = await aProxyTo(server.url)
    const mail = aMail(through(proxy, server.url))
    proxy.rewrite((chunk) => {
      if (chunk.includes('DATA')) proxy[how]()
      return chunk
    })

    const sending = mail.send(message, { ...aSender, signal: AbortSignal.timeout(1_000) })

    await expect(sending).rejects.toThrow()
    await proxy.close()
    await server.close()
  },
)
