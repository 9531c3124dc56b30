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

/** A change as the newsroom has it. */
export type Kept = Suggested & { id: string; version: number }
/** `from` is the change as it was seen, so that one which was decided meanwhile is not made anew. */
type Sent = Suggested & { from: { id: string; version: number } | null }
type Answer = { kept: readonly { block: string; id: string; version: number }[] }

/** In milliseconds: after a pause of so long it is sent. */
const pause = 700
const again = 5_000
/** As many as the newsroom takes in one request. */
const mostAtOnce = 200

/**
 * Sends what somebody suggests, as far as the newsroom has not got it. Until it has, it is in this browser too, and goes
 * out the next time the page is opened.
 */
export function createSending({ path, name, read, told }: Needs) {
  let known = new Map<string, Kept>()
  let timer = 0
  let isBusy = false

  function unsent(): Sent[] {
    const now = read()
    const blocks = new Set(now.map(({ block }) => block))
    // Where both wordings are the same there is nothing suggested any more.
    const gone = [...known.keys()].filter((block) => !blocks.has(block))
    const changed = now.filter((each) => !isKept(each))
    return [...changed, ...gone.map((block): Suggested => ({ block, below: null, before: null, after: null }))].map(
      (each) => ({ ...each, from: seen(each.block) }),
    )
  }

  function seen(block: string): Sent['from'] {
    const there = known.get(block)
    return there ? { id: there.id, version: there.version } : null
  }

  function isKept(change: Suggested): boolean {
    const kept = known.get(change.block)
    return kept !== undefined && nameOf(kept) === nameOf(change)
  }

  async function send(): Promise<void> {
    clearTimeout(timer)
    const changes = unsent().slice(0, mostAtOnce)
    if (isBusy || changes.length === 0) return
    isBusy = true
    const outcome = await post(path, changes)
    isBusy = false
    if (typeof outcome === 'object') kept(changes, outcome)
    else told(outcome)
    if (outcome === undefined) plan(again)
  }

  function kept(changes: readonly Sent[], answer: Answer): void {
    const { there, gone, late } = parted(changes, answer.kept)
    for (const change of there) known.set(change.block, change)
    for (const { block } of gone) known.delete(block)
    keepHere()
    told('')
    // What was decided meanwhile waits for the page to hear of it.
    if (unsent().length > 0) plan(late.length > 0 ? again : 0)
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
    /** What the newsroom has, unless it is just being told something else. */
    kept: (): readonly Kept[] => (isBusy ? [] : [...known.values()]),
    /** What the newsroom has of it as this page begins. */
    know(changes: readonly Kept[]): void {
      known = new Map(changes.map((change) => [change.block, change]))
    },
    /** What became of one there; nothing where it was decided. */
    learn(block: string, change: Kept | undefined): void {
      if (change) known.set(block, change)
      else known.delete(block)
    },
    stop(): void {
      clearTimeout(timer)
    },
  }
}

/** What an earlier page could not send any more. What was decided meanwhile had other words, so these come anew. */
export async function sendLeft(path: string, name: string): Promise<void> {
  const left = localStorage.getItem(name)
  if (left === null) return
  const changes = JSON.parse(left) as Sent[]
  for (let at = 0; at < changes.length; at += mostAtOnce) {
    // What comes a second time is what is there, so that all of it may wait for the next page.
    if (!(await sendAnew(path, changes.slice(at, at + mostAtOnce)))) return
  }
  localStorage.removeItem(name)
}

/** False where the newsroom cannot be reached. */
async function sendAnew(path: string, changes: readonly Sent[]): Promise<boolean> {
  const outcome = await post(path, changes)
  if (typeof outcome !== 'object') return outcome !== undefined
  const { late } = parted(changes, outcome.kept)
  const anew = late.filter(({ from }) => from !== null).map((change) => ({ ...change, from: null }))
  return anew.length === 0 || (await post(path, anew)) !== undefined
}

/** What the newsroom has of what was sent, what is nothing there any more, and what it would not keep. */
function parted(changes: readonly Sent[], kept: Answer['kept']): { there: Kept[]; gone: Sent[]; late: Sent[] } {
  const rows = new Map(kept.map((row) => [row.block, row]))
  return {
    there: changes.flatMap(({ from: _, ...change }) => {
      const row = rows.get(change.block)
      return row ? [{ ...change, ...row }] : []
    }),
    gone: changes.filter(isNothing),
    late: changes.filter((change) => !rows.has(change.block) && !isNothing(change)),
  }
}

function isNothing({ before, after }: Suggested): boolean {
  return before === null && after === null
}

/** What the newsroom has of it now, why it has not in words, or nothing where it cannot be reached. */
async function post(path: string, changes: readonly Sent[]): Promise<Answer | string | undefined> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const body = JSON.stringify({ changes })
  const answer = await fetch(path, { method: 'POST', headers, body, keepalive: body.length < 60_000 }).catch(
    () => undefined,
  )
  if (!answer || answer.status >= 500 || answer.status === 401) return undefined
  if (answer.ok) return (await answer.json()) as Answer
  const { problem = '' } = (await answer.json().catch(() => ({}))) as { problem?: string }
  return problem
}
