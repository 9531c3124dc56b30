import { setFlagsFromString } from 'node:v8'

const usualGrowth = 2

/**
 * Does something with a heap whose part for new objects does not grow. A start makes much that is soon let go of: the
 * room it would take is only given back hours later, and an idle site needs it for nothing.
 */
export async function withSmallYoungHeap<Result>(does: () => Promise<Result>): Promise<Result> {
  growBy(1)
  try {
    return await does()
  } finally {
    growBy(usualGrowth)
  }
}

/** The factor by which V8 makes that part larger when much of it lives on. */
function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`)
}
