/** Milliseconds of a processor, which stay what they are however busy the machine is. */
export function costOf(act: () => unknown): number {
  const begun = process.threadCpuUsage()
  act()
  const { user, system } = process.threadCpuUsage(begun)
  return (user + system) / 1000
}

/** The least of three tries; no more are made once one was cheap enough. */
export function leastCostOf(act: () => unknown, enough = 0): number {
  let least = costOf(act)
  for (let tries = 1; tries < 3 && least > enough; tries += 1) least = Math.min(least, costOf(act))
  return least
}
