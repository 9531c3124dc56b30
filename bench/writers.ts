import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { ToPage } from '../src/features/working-copies/rules/messages.ts'
import { schemaVersion } from '../src/features/working-copies/rules/schema.ts'

type Where = { address: string; article: string; cookie: string }
export type Writer = Awaited<ReturnType<typeof aWriterAt>>

const text = (update: Uint8Array) => Buffer.from(update).toString('base64')
const bytes = (encoded: string) => new Uint8Array(Buffer.from(encoded, 'base64'))

/** Somebody who has a text open over a socket, as the script of the page does it, without a browser. */
export async function aWriterAt({ address, article, cookie }: Where) {
  const doc = new Y.Doc()
  const socket = new WebSocket(`${address.replace('http', 'ws')}/newsroom/articles/${article}/text`, {
    headers: { cookie, origin: address },
  })
  const remote = {}
  let [epoch, number] = ['', 0]
  let heard: (message: ToPage) => void = () => undefined
  const begun = performance.now()
  const opened = Promise.withResolvers<number>()
  const say = (message: object) => socket.send(JSON.stringify(message))
  socket.on('open', () => say({ is: 'hello', schema: schemaVersion, vector: text(Y.encodeStateVector(doc)) }))
  socket.on('error', opened.reject)
  socket.on('close', (code, why) => opened.reject(new Error(`The text was closed: ${code} ${why}`)))
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as ToPage
    if (message.is === 'welcome') epoch = message.epoch
    if (message.is === 'welcome' || message.is === 'change') Y.applyUpdate(doc, bytes(message.bytes), remote)
    if (message.is === 'welcome') opened.resolve(performance.now() - begun)
    heard(message)
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === remote) return
    number += 1
    say({ is: 'change', number, epoch, bytes: text(update) })
  })
  return {
    doc,
    /** In ms, until all of the text was here. */
    openedIn: await opened.promise,
    hear(act: (message: ToPage) => void): void {
      heard = act
    },
    /** A key at the end of a paragraph. */
    type(key: string, paragraph = 0): void {
      const block = doc.getXmlFragment('body').get(paragraph)
      const words = block instanceof Y.XmlElement ? block.get(0) : undefined
      if (!(words instanceof Y.XmlText)) throw new Error(`There are no words in paragraph ${paragraph}.`)
      words.insert(words.length, key)
    },
    close: () => socket.close(),
  }
}
