import { createHash } from 'node:crypto'
import type { Kept, Source } from './files.ts'

/** More came than may be kept. */
export class TooLarge extends Error {}

/** Bytes on their way to where they are kept: counted, hashed, and not read on past their limit. */
export function measured(source: Source, mostBytes = Number.POSITIVE_INFINITY) {
  const hash = createHash('sha256')
  let size = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      size += chunk.byteLength
      if (size > mostBytes) throw new TooLarge()
      hash.update(chunk)
      yield chunk
    }
  }
  return {
    bytes: bytes(),
    /** Once all of them came. */
    kept: (): Kept => ({ size, sha256: hash.digest('hex') }),
  }
}
