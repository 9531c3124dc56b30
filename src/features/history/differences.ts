import { diffArrays, diffWordsWithSpace } from 'diff'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

const longestWait = 500

/** Word by word. A pair of texts too different to compare in good time is shown as all out, all in. */
export function differences(before: string, after: string): Change[] {
  const found = diffWordsWithSpace(before, after, { timeout: longestWait })
  if (!found) return allOutAllIn(before, after)
  return joined(found.map(({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value })))
}

/** Changes that only a space parts are one: what went, and then what came. */
function joined(changes: readonly Change[]): Change[] {
  const runs: Change[][] = []
  for (const [at, change] of changes.entries()) {
    const isBetween = /^\s+$/.test(change.text) && at > 0 && changes[at + 1] !== undefined
    const run = runs.at(-1)
    if (run && run[0]?.kind !== 'same' && (change.kind !== 'same' || isBetween)) run.push(change)
    else runs.push([change])
  }
  return runs.flatMap((run) => {
    const isBoth = has(run, 'removed') && has(run, 'added')
    return isBoth ? [side(run, 'removed'), side(run, 'added')] : run
  })
}

function has(run: readonly Change[], kind: Change['kind']): boolean {
  return run.some((change) => change.kind === kind)
}

/** One of the two texts, as it stood in this run. */
function side(run: readonly Change[], kind: 'removed' | 'added'): Change {
  const own = run.filter((change) => change.kind === kind || change.kind === 'same')
  return { kind, text: own.map(({ text }) => text).join('') }
}

/**
 * Passage by passage, and word by word in those that changed. Passages that stayed are left out; `undefined` stands
 * where some were.
 */
export function passageDifferences(before: readonly string[], after: readonly string[]): (Change[] | undefined)[] {
  const parts = diffArrays([...before], [...after], { timeout: longestWait }) ?? [
    { removed: true, added: false, value: [...before] },
    { removed: false, added: true, value: [...after] },
  ]
  return parts.flatMap(({ added, removed, value }, place) => {
    const [former, next] = [parts[place - 1], parts[place + 1]]
    if (!added && !removed) return [undefined]
    if (removed && next?.added) return pairedUp(value, next.value)
    return added && former?.removed ? [] : value.map((text): Change[] => [{ kind: kindOf(added, removed), text }])
  })
}

/** What went and what came in one place: the first with the first, as far as they go. */
function pairedUp(before: readonly string[], after: readonly string[]): Change[][] {
  const most = Math.max(before.length, after.length)
  return Array.from({ length: most }, (_, place) => differences(before[place] ?? '', after[place] ?? ''))
}

function allOutAllIn(before: string, after: string): Change[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}

function kindOf(added: boolean, removed: boolean): Change['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}
