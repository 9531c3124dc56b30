/** What became of everything in a file. */
export type Account = ReturnType<typeof createAccount>
type Line = { line: number; what: string; why: string }

const mostTold = 10_000

/** Counts what was brought in and what was here before, and says of everything else where it stands and why. */
export function createAccount() {
  const counts = { brought: 0, here: 0, skipped: 0, noted: 0 }
  const skipped: Line[] = []
  const noted: Line[] = []

  return {
    counts,
    skipped,
    noted,
    skip(line: number, what: string, why: string): void {
      counts.skipped += 1
      if (skipped.length < mostTold) skipped.push({ line, what, why })
    },
    /** Says something else that whoever moves should know. */
    note(line: number, what: string, why: string): void {
      counts.noted += 1
      if (noted.length < mostTold) noted.push({ line, what, why })
    },
  }
}

/** The account as lines of text: what was not taken first, the sum last. */
export function accountLines({ counts, skipped, noted }: Account, found: string): string[] {
  const lines = [
    ...skipped.map(({ line, what, why }) => `line ${line}: ${what} skipped: ${why}`),
    ...noted.map(({ line, what, why }) => `line ${line}: ${what} ${why}`),
  ]
  const untold = counts.skipped + counts.noted - lines.length
  const sum = `${counts.brought} brought in, ${counts.here} already here, ${counts.skipped} skipped.`
  return [...lines, ...(untold > 0 ? [`… and ${untold} more.`] : []), found, sum].filter((each) => each !== '')
}

/** Two accounts of one file as one, in the order of its lines. */
export function summed(one: Account, other: Account): Account {
  const sum = createAccount()
  for (const name of ['brought', 'here', 'skipped', 'noted'] as const)
    sum.counts[name] = one.counts[name] + other.counts[name]
  const byLine = (left: Line, right: Line) => left.line - right.line
  sum.skipped.push(...[...one.skipped, ...other.skipped].sort(byLine).slice(0, mostTold))
  sum.noted.push(...[...one.noted, ...other.noted].sort(byLine).slice(0, mostTold))
  return sum
}
