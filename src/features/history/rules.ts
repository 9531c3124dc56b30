/**
 * The arithmetic of a Merkle tree (RFC 6962): which hashes stand for what, and what a proof must come to. Hashing is
 * given, because a server hashes at once and a browser hashes later; this file runs in both.
 */

export type Bytes = Uint8Array<ArrayBuffer>
type Hash = (bytes: Bytes) => Promise<Bytes>

const leafMark = 0
const nodeMark = 1

/** What is hashed for a leaf that holds this entry. */
export function leafOf(entry: Uint8Array): Bytes {
  return joined(Uint8Array.of(leafMark), entry)
}

/** What is hashed for the node over these two. */
export function nodeOf(left: Uint8Array, right: Uint8Array): Bytes {
  return joined(Uint8Array.of(nodeMark), left, right)
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, place) => byte === right[place])
}

/** The largest power of two that is smaller than `size`, for a size of two or more: where a tree divides. */
export function splitOf(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1)
}

type Inclusion = { entry: Uint8Array; position: number; size: number; proof: readonly Bytes[] }

/** The root that a proof of inclusion leads to (RFC 9162, 2.1.3.2); `undefined` when the proof has another shape. */
export async function rootFrom({ entry, position, size, proof }: Inclusion, hash: Hash): Promise<Bytes | undefined> {
  const sides = position < size ? sidesOf({ index: position, last: size - 1 }, proof.length) : undefined
  if (!sides) return undefined
  return folded(await hash(leafOf(entry)), { proof, sides }, hash)
}

type Way = { proof: readonly Bytes[]; sides: readonly Side[] }

/** Up from a hash, each further one joined to it from its side. */
async function folded(start: Bytes, { proof, sides }: Way, hash: Hash): Promise<Bytes> {
  let top = start
  for (const [step, each] of proof.entries()) {
    top = await hash(sides[step] === 'left' ? nodeOf(each, top) : nodeOf(top, each))
  }
  return top
}

type Consistency = { from: number; to: number; before: Bytes; proof: readonly Bytes[] }

/**
 * Whether a log of `to` entries with root `after` begins with the one of `from` entries with root `before` (RFC 9162,
 * 2.1.4.2).
 */
export async function isContinued(claim: Consistency, after: Bytes, hash: Hash): Promise<boolean> {
  const { from, to, before, proof } = claim
  if (from === to) return proof.length === 0 && areEqual(before, after)
  const [first, ...rest] = isPowerOfTwo(from) ? [before, ...proof] : proof
  const sides = from < to && from > 0 ? sidesOf(ascended(from - 1, to - 1), rest.length) : undefined
  if (!first || !sides) return false
  const now = await folded(first, { proof: rest, sides }, hash)
  // What stands to the right came later.
  const shared = rest.filter((_, step) => sides[step] === 'left')
  const then = await folded(first, { proof: shared, sides: shared.map(() => 'left') }, hash)
  return areEqual(then, before) && areEqual(now, after)
}

type Side = 'left' | 'right'
type Climb = { index: number; last: number }

/** On which side each hash of a proof stands on the way up; `undefined` when there are too few of them, or too many. */
function sidesOf({ index, last }: Climb, count: number): Side[] | undefined {
  const sides: Side[] = []
  let at: Climb = { index, last }
  for (let step = 0; step < count; step += 1) {
    if (at.last === 0) return undefined
    const isLeft = at.index % 2 === 1 || at.index === at.last
    sides.push(isLeft ? 'left' : 'right')
    at = halved(isLeft ? skipped(at) : at)
  }
  return at.last === 0 ? sides : undefined
}

function halved({ index, last }: Climb): Climb {
  return { index: Math.floor(index / 2), last: Math.floor(last / 2) }
}

/** Past the levels on which there is nothing to the right. */
function skipped(at: Climb): Climb {
  return at.index % 2 === 0 && at.index !== 0 ? skipped(halved(at)) : at
}

function ascended(index: number, last: number): Climb {
  return index % 2 === 1 ? ascended((index - 1) / 2, Math.floor(last / 2)) : { index, last }
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size))
}

export type Head = { origin: string; size: number; root: string }

/** The text of a checkpoint (C2SP tlog-checkpoint): what its signatures are made over. */
export function headText({ origin, size, root }: Head): string {
  return `${origin}\n${size}\n${root}\n`
}

export type Signature = { name: string; keyId: string; bytes: string }
export type Note = { text: string; head: Head; signatures: Signature[] }

/** A signed note (C2SP signed-note) over a checkpoint; `undefined` when it is something else. Bytes are in base 64. */
export function readNote(note: string): Note | undefined {
  const parted = note.lastIndexOf('\n\n')
  if (parted < 0) return undefined
  const text = note.slice(0, parted + 1)
  const [origin, size, root, ...more] = text.split('\n')
  const isHead = origin && root && /^(0|[1-9]\d{0,14})$/.test(size ?? '') && more.join('') === ''
  const lines = note
    .slice(parted + 2)
    .split('\n')
    .filter(Boolean)
  const signatures = lines.map(signatureIn)
  if (!isHead || signatures.length === 0 || signatures.includes(undefined)) return undefined
  return {
    text,
    head: { origin, size: Number(size), root },
    signatures: signatures.filter((each) => each !== undefined),
  }
}

function signatureIn(line: string): Signature | undefined {
  const [, name, encoded] = /^\u2014 (\S+) ([A-Za-z0-9+/]{86,}={0,2})$/.exec(line) ?? []
  if (!name || !encoded) return undefined
  const bytes = fromBase64(encoded)
  return { name, keyId: toHex(bytes.slice(0, 4)), bytes: toBase64(bytes.slice(4)) }
}

export type PublicKey = { name: string; keyId: string; bytes: Bytes }

/** A verifier key (C2SP signed-note) for Ed25519; `undefined` when it is none. */
export function readKey(line: string): PublicKey | undefined {
  const [, name, keyId, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(line.trim()) ?? []
  if (!name || !keyId || !encoded) return undefined
  const [kind, ...bytes] = fromBase64(encoded)
  return kind === ed25519 && bytes.length === 32 ? { name, keyId, bytes: Uint8Array.from(bytes) } : undefined
}

export function keyLine({ name, keyId, bytes }: PublicKey): string {
  return `${name}+${keyId}+${toBase64(joined(Uint8Array.of(ed25519), bytes))}`
}

/** What is hashed for the id of a key: the id is the first four bytes. */
export function keyIdText(name: string, bytes: Uint8Array): Bytes {
  return joined(new TextEncoder().encode(`${name}\n`), Uint8Array.of(ed25519), bytes)
}

export function signatureLine({ name, keyId, bytes }: Signature): string {
  return `\u2014 ${name} ${toBase64(joined(fromHex(keyId), fromBase64(bytes)))}\n`
}

const ed25519 = 1

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
