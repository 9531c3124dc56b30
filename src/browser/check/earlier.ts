import { fromBase64, isContinued, keyLine, readNote } from '../../features/history/rules.ts'
import { type CheckedHead, sha256, signerOf } from './check.ts'

/** Says whether the log goes on from a head that somebody kept. */
export async function compareWith(head: CheckedHead, typed: string, address: string): Promise<string> {
  const note = readNote(`${typed.trim()}\n`)
  if (!note) return 'This is not a head of a log. Paste all of it, from the first line to the signature.'
  if (!(await signerOf(note, head.keys.map(keyLine)))) return 'This head is not signed with a key of this log.'
  const [from, to] = [note.head.size, head.size]
  if (from > to) return `This head is newer than the one just checked: it counts ${from} versions, not ${to}.`
  const before = fromBase64(note.head.root)
  const proof = from === to ? [] : await proofOf(`${address}/${from}/${to}`)
  const goesOn = proof !== undefined && (await isContinued({ from, to, before, proof }, head.root, sha256))
  return goesOn
    ? 'The log goes on from this head: what it counts is all still there, unchanged.'
    : 'The log does NOT go on from this head: something in it was changed or removed since.'
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
