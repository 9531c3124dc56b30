import { hash } from 'node:crypto'
import { type Bytes, leafOf, nodeOf, splitOf } from './rules.ts'

/** A place in the tree: a node of level n stands for 2^n leaves. */
export type Place = { level: number; position: number }
type Node = Place & { hash: Bytes }
/** Gives the hash at a place that is whole, which every node that is asked for is. */
type Nodes = (place: Place) => Promise<Bytes>

export function sha256(bytes: Uint8Array): Bytes {
  return new Uint8Array(hash('sha256', bytes, 'buffer'))
}

export function leafHash(entry: Uint8Array): Bytes {
  return sha256(leafOf(entry))
}

/** The root of a log that holds nothing. */
export const emptyRoot = sha256(new Uint8Array(0))

/** The nodes that become whole when this leaf is added at the end. */
export async function nodesWith(leaf: Bytes, position: number, nodes: Nodes): Promise<Node[]> {
  const whole: Node[] = [{ level: 0, position, hash: leaf }]
  let last: Node = { level: 0, position, hash: leaf }
  while (last.position % 2 === 1) {
    const { level, position: at } = last
    const left = await nodes({ level, position: at - 1 })
    last = { level: level + 1, position: (at - 1) / 2, hash: sha256(nodeOf(left, last.hash)) }
    whole.push(last)
  }
  return whole
}

/** The whole parts that a log of this size is made of, the largest first: all that adding to it asks for. */
export function peaksOf(size: number): Place[] {
  const peaks: Place[] = []
  let start = 0
  for (let level = Math.floor(Math.log2(Math.max(1, size))); level >= 0; level -= 1) {
    if (size - start < 2 ** level) continue
    peaks.push({ level, position: start / 2 ** level })
    start += 2 ** level
  }
  return peaks
}

type Range = { start: number; size: number }

/** The hash over the leaves of a range. One that is whole is looked up; any other is put together from its two parts. */
export async function hashOver({ start, size }: Range, nodes: Nodes): Promise<Bytes> {
  if (size === 0) return emptyRoot
  const level = Math.log2(size)
  if (Number.isInteger(level) && start % size === 0) return nodes({ level, position: start / size })
  const left = splitOf(size)
  const parts = [
    { start, size: left },
    { start: start + left, size: size - left },
  ] as const
  return sha256(nodeOf(await hashOver(parts[0], nodes), await hashOver(parts[1], nodes)))
}

/** The hashes that lead from a leaf to the root, the nearest first (RFC 6962, 2.1.1). */
export async function inclusionOf(position: number, size: number, nodes: Nodes): Promise<Bytes[]> {
  const path: Bytes[] = []
  let range: Range = { start: 0, size }
  while (range.size > 1) {
    const left = splitOf(range.size)
    const parts = halves(range, left)
    const isLeft = position < range.start + left
    path.unshift(await hashOver(isLeft ? parts.right : parts.left, nodes))
    range = isLeft ? parts.left : parts.right
  }
  return path
}

/** The hashes that show that a log of `from` leaves is the beginning of the one of `to` leaves (RFC 6962, 2.1.2). */
export async function continuationOf(from: number, to: number, nodes: Nodes): Promise<Bytes[]> {
  const path: Bytes[] = []
  let range: Range = { start: 0, size: to }
  let isWhole = true
  while (from > 0 && range.start + range.size !== from) {
    const left = splitOf(range.size)
    const parts = halves(range, left)
    const isLeft = from <= range.start + left
    path.unshift(await hashOver(isLeft ? parts.right : parts.left, nodes))
    range = isLeft ? parts.left : parts.right
    if (!isLeft) isWhole = false
  }
  return isWhole || from === 0 ? path : [await hashOver(range, nodes), ...path]
}

function halves({ start, size }: Range, left: number): { left: Range; right: Range } {
  return { left: { start, size: left }, right: { start: start + left, size: size - left } }
}

/** The root over all leaves, computed from nothing else. */
export function rootOver(leaves: Iterable<Bytes>): Bytes {
  const peaks: { size: number; hash: Bytes }[] = []
  for (const leaf of leaves) {
    let last = { size: 1, hash: leaf }
    while (peaks.at(-1)?.size === last.size) {
      const left = peaks.pop()
      if (left) last = { size: last.size * 2, hash: sha256(nodeOf(left.hash, last.hash)) }
    }
    peaks.push(last)
  }
  const [first, ...rest] = peaks.reverse()
  return first ? rest.reduce((right, { hash: left }) => sha256(nodeOf(left, right)), first.hash) : emptyRoot
}
