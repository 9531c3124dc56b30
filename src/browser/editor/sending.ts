import { isTooLong, tooLong } from '../../features/articles/document.ts'
import * as say from '../messages/newsroom.ts'
import type { Content } from './form.ts'
import type { Sent } from './saver.ts'

/** Sends a save to the server and reads its answer; a server that cannot be reached is an answer too. */
export function sendTo(path: string): (base: string, content: Content) => Promise<Sent> {
  return async (base, content) => {
    // The server would say the same; making and sending megabytes only to hear it holds up whoever types.
    if (isTooLong(content.body)) return { kind: 'not-sound', says: stillHere }
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const body = JSON.stringify({ base, content, isTogether: true })
    const answer = await fetch(path, { method: 'POST', headers, body }).catch(() => undefined)
    if (!answer || answer.status >= 500) return { kind: 'unreachable' }
    if (answer.status === 401) return { kind: 'signed-out' }
    if (answer.status === 413) return { kind: 'not-sound', says: stillHere }
    return read(answer.status, await answer.json().catch(() => ({})))
  }
}

const stillHere = say.refusedWordsAreHere({ why: tooLong() })

type Answer = {
  revision?: { id: string; number: number }
  newest?: { number: number; by: string; at: string }
  problems?: Record<string, string>
  says?: string
}

function read(status: number, answer: Answer): Sent {
  if (answer.revision) return { kind: 'saved', revision: answer.revision }
  if (status === 409 && answer.newest) {
    const { number, by, at } = answer.newest
    return { kind: 'stale', number, by, at }
  }
  const { problems = {} } = answer
  const [problem] = Object.values(problems)
  if (problem) return { kind: 'not-sound', says: problem, problems }
  return { kind: 'refused', says: answer.says ?? say.serverWouldNotTakeIt() }
}
