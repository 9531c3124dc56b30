import type { Source } from '../files.ts'
import { askFor, askForText, type Store } from './ask.ts'
import { worded } from './faults.ts'

/** No more than one part is held in memory; each but the last has this length, as some stores want. */
const partLength = 8 * 1024 * 1024

/** One file on its way: what fits into a part goes up at once, more of it part by part. */
export type Upload = ReturnType<typeof uploadOf>

export function uploadOf(store: Store, name: string) {
  const tags: string[] = []
  let id: string | undefined

  async function begin(): Promise<string> {
    const text = await askForText(store, { method: 'POST', name, query: { uploads: '' } })
    const [, found] = /<UploadId>([^<]+)<\/UploadId>/.exec(text) ?? []
    if (found === undefined) throw worded(store, { status: 200, code: '', message: 'No upload was begun.' })
    return found.replaceAll('&amp;', '&')
  }

  async function sendPart(body: Uint8Array): Promise<void> {
    if (body.byteLength === 0) return
    id ??= await begin()
    const query = { partNumber: String(tags.length + 1), uploadId: id }
    const { response } = await askFor(store, { method: 'PUT', name, query, body })
    await response.body?.cancel()
    tags.push(response.headers.get('etag') ?? '')
  }

  async function finish(uploadId: string): Promise<void> {
    const parts = tags.map((tag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${tag}</ETag></Part>`)
    const body = Buffer.from(`<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`)
    await askForText(store, { method: 'POST', name, query: { uploadId }, body, isOnce: true })
    id = undefined
  }

  return {
    async send(bytes: Source): Promise<void> {
      for await (const part of inParts(bytes)) {
        if (id === undefined && part.byteLength < partLength) return sendWhole(store, name, part)
        await sendPart(part)
      }
      if (id !== undefined) await finish(id)
    },
    /** What is left of a fault the store throws away itself, if it is told to; so this one may fail, too. */
    async takeBack(): Promise<void> {
      if (id === undefined) return
      await askFor(store, { method: 'DELETE', name, query: { uploadId: id } }, [404]).catch(() => undefined)
      id = undefined
    },
  }
}

async function sendWhole(store: Store, name: string, body: Uint8Array): Promise<void> {
  const { response } = await askFor(store, { method: 'PUT', name, body })
  await response.body?.cancel()
}

/** The same bytes in parts of one length, and what is over, which may be nothing. */
async function* inParts(bytes: Source): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let length = 0
  for await (let chunk of bytes) {
    while (length + chunk.byteLength >= partLength) {
      const taken = chunk.subarray(0, partLength - length)
      chunk = chunk.subarray(taken.byteLength)
      const part = Buffer.concat([...held, taken])
      held = []
      length = 0
      yield part
    }
    held.push(chunk)
    length += chunk.byteLength
  }
  yield Buffer.concat(held)
}
