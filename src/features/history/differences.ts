import { diffArrays, diffWordsWithSpace } from 'diff'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

const longestWait = 500

/** Word by word. A pair of texts too different to compare in good time is shown as all out, all in. */
export function differences(before: string, after: string): Change[] {
  const found = diffWordsWithSpace(before, after, { timeout: longestWait })
  if (!found) return allOutAllIn(before, after)
  return found.map(({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value }))
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
