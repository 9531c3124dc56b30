import {
  areEqual,
  type Bytes,
  fromBase64,
  joined,
  keyIdText,
  type Note,
  type PublicKey,
  readKey,
  readNote,
  rootFrom,
  toHex,
} from '../../features/history/rules.ts'
import * as say from '../messages/readers.ts'

/** A version as it was hashed, as far as this page shows it. */
export type Shown = { headline: string; standfirst: string; byline: string[]; publishedAt: string; body: unknown }
type Step = { says: string; holds: boolean }
export type Checked = { steps: Step[]; holds: boolean; shown?: Shown; head?: CheckedHead }
/** A head whose signature was checked, with the keys that may sign another of the same log. */
export type CheckedHead = { size: number; root: Bytes; keys: PublicKey[] }

type Bundle = {
  path: string
  version: number
  canonical: string
  salt: string
  position: number
  size: number
  proof: string[]
  checkpoint: string
  keys: string[]
}
type Memory = Pick<Storage, 'getItem' | 'setItem'>

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** Does every sum of the proof. Stops at the first that does not come out, because nothing after it means anything. */
export async function check(file: string, memory: Memory): Promise<Checked> {
  const steps: Step[] = []
  const fail = (says: string): Checked => ({ steps: [...steps, { says, holds: false }], holds: false })
  const hold = (says: string) => steps.push({ says, holds: true })

  if (!/^\/(?!\/).*\/history\/\d+[.]json$/.test(file)) return fail(say.addressDoesNotNameVersion())
  const bundle = await fetched(file)
  if (!bundle) return fail(say.versionsFileCouldNotBe())
  const named = namedIn(bundle, file)
  if (!named.holds) return fail(named.says)
  hold(named.says)

  const note = readNote(bundle.checkpoint)
  const root = note && (await rootOf(bundle))
  if (!note || !root) return fail(say.proofIsNotWhole())
  if (!areEqual(root, fromBase64(note.head.root)) || note.head.size !== bundle.size) {
    return fail(say.textDoesNotLeadTo())
  }
  hold(say.theseWordsAreEntry({ entry: bundle.position + 1, size: bundle.size }))

  const key = await signerOf(note, bundle.keys)
  if (!key) return fail(say.logsHeadIsNotSigned())
  hold(say.logsHeadIsSignedWith({ keyId: key.keyId }))
  const known = remembered(memory, note, key)
  if (known.isOther) return fail(known.says)
  hold(known.says)
  const keys = bundle.keys.map(readKey).filter((each) => each !== undefined)
  return { steps, holds: true, shown: JSON.parse(bundle.canonical) as Shown, head: { size: bundle.size, root, keys } }
}

async function fetched(file: string): Promise<Bundle | undefined> {
  try {
    const answer = await fetch(file, { cache: 'no-cache' })
    const bundle = answer.ok ? ((await answer.json()) as Partial<Bundle>) : undefined
    const isWhole = bundle && Array.isArray(bundle.proof) && Array.isArray(bundle.keys)
    return isWhole && typeof bundle.canonical === 'string' ? (bundle as Bundle) : undefined
  } catch {
    return undefined
  }
}

/** Whether this is about what was asked for. An article that moved keeps the address that its earlier versions had. */
function namedIn({ canonical }: Bundle, file: string): Step {
  try {
    const { path, version } = JSON.parse(canonical) as { path: string; version: number }
    const [, asked = '', number] = /^(.*)\/history\/(\d+)[.]json$/.exec(file) ?? []
    if (version !== Number(number)) {
      return { says: say.theseAreWordsOfVersion({ version: String(version), number: String(number) }), holds: false }
    }
    if (path === asked) return { says: say.fileIsAboutVersionYou(), holds: true }
    return { says: say.thisVersionWasPublishedAt({ path }), holds: true }
  } catch {
    return { says: say.versionsTextIsNotWhat(), holds: false }
  }
}

async function rootOf({ canonical, salt, position, size, proof }: Bundle): Promise<Bytes | undefined> {
  try {
    const entry = await sha256(joined(fromBase64(salt), new TextEncoder().encode(canonical)))
    return await rootFrom({ entry, position, size, proof: proof.map(fromBase64) }, sha256)
  } catch {
    return undefined
  }
}

/** The key that signed this note, its id computed and not believed. */
export async function signerOf(note: Note, lines: readonly string[]): Promise<PublicKey | undefined> {
  for (const key of lines.map(readKey)) {
    if (key && (await hasSigned(note, key))) return key
  }
  return undefined
}

async function hasSigned({ text, signatures }: Note, { name, keyId, bytes }: PublicKey): Promise<boolean> {
  const id = toHex((await sha256(keyIdText(name, bytes))).slice(0, 4))
  const signature = signatures.find((each) => each.name === name && each.keyId === keyId)
  if (!signature || id !== keyId) return false
  const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, fromBase64(signature.bytes), new TextEncoder().encode(text))
}

/** This browser remembers the first key it saw, and says when another has taken its place. */
function remembered(
  memory: Memory,
  { head, signatures }: Note,
  { keyId }: PublicKey,
): { says: string; isOther: boolean } {
  const name = `stet log ${head.origin}`
  const before = memory.getItem(name)
  if (before !== null && before !== keyId && !signatures.some((each) => each.keyId === before)) {
    const says = say.thisBrowserHasSeenThis({ before })
    return { says, isOther: true }
  }
  memory.setItem(name, keyId)
  const says = before === null ? say.thisBrowserHasNotSeen() : say.itIsKeyThisBrowser()
  return { says, isOther: false }
}
