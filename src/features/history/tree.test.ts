import { expect, test } from 'vitest'
import { type Bytes, isContinued, rootFrom } from './rules.ts'
import {
  continuationOf,
  emptyRoot,
  hashOver,
  inclusionOf,
  leafHash,
  nodesWith,
  type Place,
  peaksOf,
  rootOver,
  sha256,
} from './tree.ts'

const entries = Array.from({ length: 34 }, (_, number) => sha256(Uint8Array.of(number)))
const hash = async (bytes: Bytes) => sha256(bytes)

async function aTreeOf(size: number) {
  const kept = new Map<string, Bytes>()
  const nodes = async ({ level, position }: Place) => {
    const found = kept.get(`${level}/${position}`)
    if (!found) throw new Error(`No node ${level}/${position}.`)
    return found
  }
  for (const [position, entry] of entries.slice(0, size).entries()) {
    const whole = await nodesWith(leafHash(entry), position, nodes)
    for (const node of whole) kept.set(`${node.level}/${node.position}`, node.hash)
  }
  return nodes
}

const rootAt = (size: number) => rootOver(entries.slice(0, size).map(leafHash))
const flipped = ([first = 0, ...rest]: Bytes): Bytes => Uint8Array.of(first ^ 1, ...rest)

test('the roots of RFC 6962’s reference log come out', () => {
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const root = rootOver(leaves.map((hex) => leafHash(new Uint8Array(Buffer.from(hex, 'hex')))))

  expect(Buffer.from(root).toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
})

test('whole nodes and the leaves alone come to the same root at every size', async () => {
  const nodes = await aTreeOf(34)

  for (let size = 0; size <= 34; size += 1) expect(await hashOver({ start: 0, size }, nodes)).toEqual(rootAt(size))
})

test('a log’s peaks are all that adding one more asks for', async () => {
  const nodes = await aTreeOf(34)

  for (let size = 0; size < 34; size += 1) {
    const peaks = peaksOf(size).map(({ level, position }) => `${level}/${position}`)
    const among = (more: readonly string[]) => async (place: Place) => {
      const key = `${place.level}/${place.position}`
      if (![...peaks, ...more].includes(key)) throw new Error(`${key} was asked for.`)
      return nodes(place)
    }
    const made = await nodesWith(leafHash(entries[size] ?? new Uint8Array()), size, among([]))
    const added = made.map(({ level, position }) => `${level}/${position}`)
    expect(await hashOver({ start: 0, size: size + 1 }, among(added))).toEqual(rootAt(size + 1))
  }
})

const places = Array.from({ length: 34 }, (_, of) =>
  Array.from({ length: of + 1 }, (__, position) => [position, of + 1]),
)

test('every leaf of every log is proven, and under no other root, place or entry', async () => {
  const nodes = await aTreeOf(34)
  for (const [position = 0, size = 1] of places.flat()) {
    const entry = entries[position] ?? emptyRoot
    const proof = await inclusionOf(position, size, nodes)
    const other = position === 0 ? size - 1 : position - 1

    expect(await rootFrom({ entry, position, size, proof }, hash)).toEqual(rootAt(size))
    expect(await rootFrom({ entry: flipped(entry), position, size, proof }, hash)).not.toEqual(rootAt(size))
    expect(await rootFrom({ entry, position, size, proof: [...proof, entry] }, hash)).toBeUndefined()
    expect(await rootFrom({ entry, position: size, size, proof }, hash)).toBeUndefined()
    if (size === 1) continue
    expect(await rootFrom({ entry, position, size, proof: proof.slice(1) }, hash)).toBeUndefined()
    expect(await rootFrom({ entry, position: other, size, proof }, hash)).not.toEqual(rootAt(size))
  }
})

test('a longer log is proven to go on from every shorter one, and from none that was changed', async () => {
  const nodes = await aTreeOf(34)
  for (let to = 1; to <= 34; to += 1) {
    for (let from = 1; from <= to; from += 1) {
      const claim = { from, to, before: rootAt(from), proof: await continuationOf(from, to, nodes) }

      expect(await isContinued(claim, rootAt(to), hash)).toBe(true)
      expect(await isContinued({ ...claim, before: flipped(claim.before) }, rootAt(to), hash)).toBe(false)
      expect(await isContinued(claim, flipped(rootAt(to)), hash)).toBe(false)
      if (from < to) expect(await isContinued({ ...claim, proof: claim.proof.slice(1) }, rootAt(to), hash)).toBe(false)
    }
  }
})
