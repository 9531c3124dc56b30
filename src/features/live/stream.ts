import type { Actor } from '../staff/index.ts'

/** In bytes: whoever has so much still to read is let go, and comes back for it. */
const mostUnread = 64 * 1024
/** In milliseconds: spread, so that those who lost a process together do not come back together. */
const soonest = 500
const spread = 1500

/** One open page that is told what changed: whose it is, and how far it has been told. */
export type Stream = {
  readonly actor: Actor
  readonly session: string
  readonly body: ReadableStream<Uint8Array>
  /** Says the name of what changed and its id. */
  say(seq: number, words: string): void
  /** Keeps the connection, and moves on from where its holder would be told again. */
  beat(seq: number): void
  end(): void
}

type Opening = { actor: Actor; session: string; count: number; closed: (stream: Stream) => void }

const encoder = new TextEncoder()

/** Text as `text/event-stream` has it (HTML, 9.2.6). */
export function openStream({ actor, session, count, closed }: Opening): Stream {
  let reader: ReadableStreamDefaultController<Uint8Array> | undefined

  function write(text: string): void {
    if (!reader) return
    if ((reader.desiredSize ?? 0) <= 0) end()
    else reader.enqueue(encoder.encode(text))
  }

  function end(): void {
    if (!reader) return
    const ending = reader
    gone()
    ending.close()
  }

  function gone(): void {
    reader = undefined
    closed(stream)
  }

  function start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    reader = controller
  }

  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: mostUnread })
  const body = new ReadableStream<Uint8Array>({ start, cancel: gone }, strategy)
  const stream: Stream = {
    ...{ actor, session, body, end },
    say: (seq, words) => write(`id: ${seq}\ndata: ${words}\n\n`),
    beat: (seq) => write(`: still here\nevent: beat\nid: ${seq}\ndata:\n\n`),
  }
  write(`retry: ${soonest + ((count * 389) % spread)}\n\n`)
  return stream
}
