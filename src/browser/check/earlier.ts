import { fromBase64, isContinued, keyLine, readNote } from '../../features/history/rules.ts'
import * as say from '../messages/readers.ts'
import { type CheckedHead, sha256, signerOf } from './check.ts'

/** Says whether the log goes on from a head that somebody kept. */
export async function compareWith(head: CheckedHead, typed: string, address: string): Promise<string> {
  const note = readNote(`${typed.trim()}\n`)
  if (!note) return say.thisIsNotHeadOf()
  if (!(await signerOf(note, head.keys.map(keyLine)))) return say.thisHeadIsNotSigned()
  const [from, to] = [note.head.size, head.size]
  if (from > to) return say.thisHeadIsNewerThan({ from, to })
  const before = fromBase64(note.head.root)
  const proof = from === to ? [] : await proofOf(`${address}/${from}/${to}`)
  const goesOn = proof !== undefined && (await isContinued({ from, to, before, proof }, head.root, sha256))
  return goesOn ? say.logGoesOnFromThis() : say.logDoesNotGoOn()
}

async function proofOf(address: string) {
  try {
    const answer = await fetch(address, { cache: 'no-cache' })
    const { proof } = (await answer.json()) as { proof: string[] }
    return proof.map(fromBase64)
  } catch {
    return undefined
  }
}
