import { Readable } from 'node:stream'
import type { Outcome } from '../../base/outcome.ts'

/** Bytes as they come; whoever takes them may stop before the end. */
export type Source = AsyncIterable<Uint8Array>

/** What was kept: how many bytes, and their SHA-256 in hexadecimal digits. */
export type Kept = { size: number; sha256: string }

/** The first and the last byte that are wanted, counted from 0, the last one included. */
export type Range = { from: number; to: number }

/** `size` is that of the whole file. Whoever asked reads the stream to its end, or cancels it. */
export type Got = { size: number; stream: ReadableStream<Uint8Array> }

export type Listed = { name: string; size: number }

/**
 * Where files are kept: a folder, or a bucket that other processes share. Names are ours, parts joined by `/`, and never
 * lead elsewhere (`names.ts`). What a store cannot do at the moment is thrown as a `Fault` in words.
 */
export type Files = {
  /**
   * Whole or not at all, and lasting when this returns. A source that fails leaves what was there before; one that holds
   * more than `mostBytes` is not read on.
   */
  put(name: string, source: Source, mostBytes?: number): Promise<Outcome<Kept, 'too-large'>>
  /** A file, or the part of it that is asked for, which must lie in it. */
  get(name: string, range?: Range): Promise<Got | undefined>
  stat(name: string): Promise<{ size: number } | undefined>
  /** Every file whose name begins so, in no order that may be relied on. */
  list(prefix: string): AsyncIterable<Listed>
  /** Twice is as once. */
  delete(name: string): Promise<void>
  /** In the place of what has the new name, if anything does; `false` when there is nothing to move. */
  move(from: string, to: string): Promise<boolean>
}

/** Bytes that are at hand, as a source. */
export function sourceOf(bytes: Uint8Array | string): Source {
  return Readable.from([typeof bytes === 'string' ? Buffer.from(bytes) : bytes])
}

/** Keeps bytes that are at hand. */
export async function putBytes(files: Files, name: string, bytes: Uint8Array | string): Promise<Kept> {
  const outcome = await files.put(name, sourceOf(bytes))
  if ('refused' in outcome) throw new Error(`${name} was refused without a limit.`)
  return outcome.done
}

/** All of a small file. */
export async function bytesIn(files: Files, name: string): Promise<Buffer | undefined> {
  const got = await files.get(name)
  if (!got) return undefined
  const chunks: Uint8Array[] = []
  for await (const chunk of got.stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The names of all files that begin so. */
export async function namesIn(files: Files, prefix: string): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of files.list(prefix)) names.push(name)
  return names
}

/** Brings every file over whose name begins so and that is not there in the same size; answers with how many. */
export async function copyFiles(from: Files, to: Files, prefix: string): Promise<number> {
  let copied = 0
  for await (const { name, size } of from.list(prefix)) {
    if ((await to.stat(name))?.size === size) continue
    const got = await from.get(name)
    if (!got) continue
    await to.put(name, got.stream)
    copied += 1
  }
  return copied
}
