import * as Y from 'yjs'
import type { WorkingCopies } from '../features/working-copies/index.ts'
import type { FromPage, ToPage } from '../features/working-copies/rules/messages.ts'
import { schemaVersion } from '../features/working-copies/rules/schema.ts'

type Joining = { articleId: string; session: string; doc?: Y.Doc; schema?: number }

/** Somebody who has a text open, as the script of the page does it, without a browser or a network. */
export function aWriter(
  copies: WorkingCopies,
  { articleId, session, doc = new Y.Doc(), schema = schemaVersion }: Joining,
) {
  const heard: ToPage[] = []
  const kept = new Set<number>()
  const ended: string[] = []
  let epoch = ''
  let number = 0
  let page: ReturnType<WorkingCopies['open']> | undefined
  let isOn = false
  let sending: Promise<unknown> = Promise.resolve()
  const waiting: Uint8Array[] = []

  function tell(message: ToPage): void {
    if (!isOn) return
    heard.push(message)
    if (message.is === 'welcome' || message.is === 'change') Y.applyUpdate(doc, bytes(message.bytes), copies)
    if (message.is === 'welcome') epoch = message.epoch
    if (message.is === 'kept') kept.add(message.number)
  }

  function say(message: FromPage): Promise<void> {
    if (!page || !('hear' in page)) throw new Error('The text is not open.')
    return page.hear(JSON.stringify(message))
  }

  async function sendChange(update: Uint8Array): Promise<void> {
    number += 1
    await say({ is: 'change', number, epoch, bytes: text(update) })
  }

  /** One at a time, as the page does it; what is written meanwhile goes with the next. */
  async function sendWaiting(): Promise<void> {
    while (isOn && waiting.length > 0) {
      const mine = waiting.splice(0)
      await sendChange(Y.mergeUpdates(mine))
    }
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (!isOn || origin === copies) return
    waiting.push(update)
    if (waiting.length === 1) sending = sending.then(sendWaiting)
  })

  return {
    doc,
    heard,
    ended,
    say,
    sendChange,
    /** Whether the newest that was sent is kept. */
    isKept: () => kept.has(number),
    /** Comes, or comes back: gets what it has not, and sends what the newsroom has not. */
    async join(): Promise<void> {
      isOn = true
      // It goes with all else that the newsroom has not.
      waiting.length = 0
      page = copies.open({ articleId: articleId as never, session, tell, end: (why) => void ended.push(why) })
      await say({ is: 'hello', schema, vector: text(Y.encodeStateVector(doc)) })
      const welcome = heard.findLast((message) => message.is === 'welcome')
      if (welcome) await sendChange(Y.encodeStateAsUpdate(doc, bytes(welcome.vector)))
    },
    /** The connection is gone; what is written meanwhile stays here. */
    leave(): void {
      isOn = false
      if (page && 'gone' in page) page.gone()
    },
    settled: () => sending,
    words: () => wordsIn(doc),
  }
}

/** The words of each block, one a line. */
export function wordsIn(doc: Y.Doc): string {
  return doc.getXmlFragment('body').toArray().map(plain).join('\n')
}

function plain(node: unknown): string {
  if (node instanceof Y.XmlText) return (node.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('')
  return node instanceof Y.XmlElement ? node.toArray().map(plain).join('') : ''
}

/** The text of a block, to be written in. */
export function blockText(doc: Y.Doc, at: number): Y.XmlText {
  const block = doc.getXmlFragment('body').get(at)
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined
  if (text instanceof Y.XmlText) return text
  if (!(block instanceof Y.XmlElement)) throw new Error(`There is no block ${at}.`)
  const made = new Y.XmlText()
  block.insert(0, [made])
  return made
}

const text = (update: Uint8Array) => Buffer.from(update).toString('base64')
const bytes = (encoded: string) => new Uint8Array(Buffer.from(encoded, 'base64'))
