import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Files, Got, Kept, Range, Source } from '../files.ts'
import { measured, TooLarge } from '../measured.ts'
import { checkedName, checkedPrefix } from '../names.ts'
import { type Answered, askFor, keyOf, type Pace, type Store, textIn } from './ask.ts'
import { errorOf, worded } from './faults.ts'
import { list } from './listing.ts'
import { watched } from './reading.ts'
import { type Upload, uploadOf } from './upload.ts'
import type { Bucket, Keys } from './where.ts'

const usualPace = { patienceMillis: 10_000, againMillis: 100 }

/** Files in a bucket of any store that speaks S3. */
export function openS3(where: Bucket & Keys, pace: Partial<Pace> = {}): Files {
  const store: Store = { ...where, ...usualPace, ...pace, signingKeys: new Map() }
  const remove = async (name: string) => {
    await refuseNoBucket(store, await askFor(store, { method: 'DELETE', name: checkedName(name) }, [404]))
  }
  const size = async (name: string) => {
    const { response } = await askFor(store, { method: 'HEAD', name: checkedName(name) }, [404])
    return response.status === 404 ? undefined : { size: Number(response.headers.get('content-length')) }
  }
  return {
    put: (name, source, mostBytes) => put(uploadOf(store, checkedName(name)), source, mostBytes),
    get: (name, range) => get(store, checkedName(name), range),
    stat: size,
    list: (prefix) => list(store, checkedPrefix(prefix)),
    delete: remove,
    async move(from, to) {
      if (from === to) return (await size(from)) !== undefined
      const isCopied = await copy(store, checkedName(from), checkedName(to))
      if (isCopied) await remove(from)
      return isCopied
    },
  }
}

/** A store keeps what was put whole or not at all; what a fault left half there is taken back. */
async function put(upload: Upload, source: Source, mostBytes?: number): Promise<Outcome<Kept, 'too-large'>> {
  const { bytes, kept } = measured(source, mostBytes)
  try {
    await upload.send(bytes)
    return done(kept())
  } catch (error) {
    await upload.takeBack()
    if (error instanceof TooLarge) return refused('too-large')
    throw error
  }
}

async function get(store: Store, name: string, range: Range | undefined): Promise<Got | undefined> {
  const headers: Record<string, string> = range ? { range: `bytes=${range.from}-${range.to}` } : {}
  const answered = await askFor(store, { method: 'GET', name, headers }, [404, 416])
  const { response, end } = answered
  if (response.status === 404) return refuseNoBucket(store, answered)
  const part = partIn(response)
  const wanted = range ?? { from: 0, to: part.size - 1 }
  if (response.status === 416 || wanted.from < part.from || wanted.to > part.to) {
    end.abort()
    throw new RangeError(`${name} has no bytes from ${wanted.from} to ${wanted.to}.`)
  }
  const [skip, length] = [wanted.from - part.from, wanted.to + 1 - wanted.from]
  return { size: part.size, stream: watched(store, { name, skip, length, answered }) }
}

/** What came of the whole file; a store may send more than the range that was asked for (RFC 9110, 14.2). */
function partIn({ headers, status }: Response): Range & { size: number } {
  const [, from, to, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? []
  if (status === 206) return { from: Number(from), to: Number(to), size: Number(size) }
  const length = Number(headers.get('content-length'))
  return { from: 0, to: length - 1, size: length }
}

/** Of a file that is not there it says no more than of a bucket that is not; only the words tell them apart. */
async function refuseNoBucket(store: Store, answered: Answered): Promise<undefined> {
  const error = errorOf(await textIn(store, answered))
  if (error?.code === 'NoSuchBucket') throw worded(store, { status: answered.response.status, ...error })
  return undefined
}

async function copy(store: Store, from: string, to: string): Promise<boolean> {
  const headers = { 'x-amz-copy-source': `/${store.bucket}/${keyOf(store, from)}` }
  const answered = await askFor(store, { method: 'PUT', name: to, headers }, [404])
  if (answered.response.status === 404) {
    await refuseNoBucket(store, answered)
    return false
  }
  const error = errorOf(await textIn(store, answered))
  if (error) throw worded(store, { status: answered.response.status, ...error })
  return true
}
