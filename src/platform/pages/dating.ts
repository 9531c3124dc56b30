import { type Packed, stamp } from './pack.ts'

const secondOf = (at: number) => Math.floor(at / 1000)

/**
 * Dates pages by a second in which they were true and nothing changed: in any other, two texts of one address could share
 * a moment, and a reader who has the first would be told that it is the second.
 */
export function createDating(now: () => number) {
  let changedIn = secondOf(now())
  return {
    /** Some page is another from now on. */
    changed(): void {
      changedIn = secondOf(now())
    },
    /** The page itself, with its moment as soon as it can have one. Two variants of an address could share it. */
    dated(page: Packed): Packed {
      if (page.lastModified !== undefined || page.status !== 200 || page.differs !== '') return page
      const second = secondOf(now())
      if (second > changedIn) stamp(page, second * 1000)
      return page
    },
  }
}
