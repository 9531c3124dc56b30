type Needs = { elapsed: () => number; servedAlone: number }

/**
 * Whether the changes of everybody can be read. While they cannot, what is kept may not be true any more; it is served
 * all the same for `servedAlone` milliseconds, by `elapsed`.
 */
export function createVouching({ elapsed, servedAlone }: Needs) {
  /** When the table of changes was last read; and whether it cannot be read at the moment. */
  let checkedAt = elapsed()
  let isAlone = false
  return {
    elapsed,
    servedAlone,
    isAlone: (): boolean => isAlone,
    /** The changes of everybody were read; what was asked at that time is known. */
    checked(asked: number): void {
      checkedAt = Math.max(checkedAt, asked)
      isAlone = false
    },
    /** The changes of others cannot be read. */
    unchecked(): void {
      isAlone = true
    },
    /** For how many seconds what is kept has been served unchecked; `undefined` while it is checked. */
    alone: (): number | undefined => (isAlone ? Math.floor((elapsed() - checkedAt) / 1000) : undefined),
    /** Whether pages may be served though nobody can ask whether they are true. */
    isServing: (): boolean => elapsed() - checkedAt <= servedAlone,
  }
}
