import { nameOf, type Suggested } from '../../../features/suggested-changes/rules/blocks.ts'

type Needs = {
  path: string
  /** Names what is kept in this browser until the newsroom has it. */
  name: string
  /** All that is suggested now. */
  read: () => readonly Suggested[]
  /** The newsroom has it, or why it has not. */
  told: (problem: string | undefined) => void
}

/** In milliseconds: after a pause of so long it is sent. */
const pause = 700
const again = 5_000

/**
 * Sends what somebody suggests, as far as the newsroom has not got it. Until it has, it is in this browser too, and goes
 * out the next time the page is opened.
 */
export function createSending({ path, name, read, told }: Needs) {
  let known = new Map<string, string>()
  let timer = 0
  let isBusy = false

  function unsent(): Suggested[] {
    const now = read()
    const blocks = new Set(now.map(({ block }) => block))
    // Where both wordings are the same there is nothing suggested any more.
    const gone = [...known.keys()].filter((block) => !blocks.has(block))
    return [
      ...now.filter((each) => known.get(each.block) !== nameOf(each)),
      ...gone.map((block) => ({ block, below: null, before: null, after: null })),
    ]
  }

  async function send(): Promise<void> {
    clearTimeout(timer)
    const changes = unsent()
    if (isBusy || changes.length === 0) return
    isBusy = true
    const outcome = await post(path, changes)
    isBusy = false
    if (outcome === 'kept') kept(changes)
    else told(outcome)
    if (outcome === undefined) plan(again)
  }

  function kept(changes: readonly Suggested[]): void {
    for (const change of changes) {
      if (change.before === null && change.after === null) known.delete(change.block)
      else known.set(change.block, nameOf(change))
    }
    keepHere()
    told('')
    if (unsent().length > 0) plan(0)
  }

  function plan(millis: number): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => void send(), millis)
  }

  function keepHere(): void {
    const changes = unsent()
    if (changes.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(changes))
  }

  return {
    changed(): void {
      keepHere()
      plan(pause)
    },
    flush: send,
    /** Whether the newsroom has this as it is; what was typed since is suggested anew. */
    has: (change: Suggested) => known.get(change.block) === nameOf(change),
    /** What the newsroom has of it, as this page begins or after somebody decided. */
    know(changes: readonly Suggested[]): void {
      known = new Map(changes.map((change) => [change.block, nameOf(change)]))
    },
    forget: (block: string) => void known.delete(block),
    stop(): void {
      clearTimeout(timer)
    },
  }
}

/** What an earlier page could not send any more. */
export async function sendLeft(path: string, name: string): Promise<void> {
  const left = localStorage.getItem(name)
  if (left === null) return
  const outcome = await post(path, JSON.parse(left) as Suggested[])
  if (outcome !== undefined) localStorage.removeItem(name)
}

/** `kept`, why not in words, or nothing where the newsroom cannot be reached. */
async function post(path: string, changes: readonly Suggested[]): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const body = JSON.stringify({ changes: changes.slice(0, 200) })
  const answer = await fetch(path, { method: 'POST', headers, body, keepalive: body.length < 60_000 }).catch(
    () => undefined,
  )
  if (!answer || answer.status >= 500 || answer.status === 401) return undefined
  if (answer.ok) return 'kept'
  const { problem = '' } = (await answer.json().catch(() => ({}))) as { problem?: string }
  return problem
}
