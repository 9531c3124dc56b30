const leftovers: (() => unknown)[] = []

/** Done once the test at hand is over, the newest first. */
export function afterThisTest(clear: () => unknown): void {
  leftovers.push(clear)
}

export async function clearLeftovers(): Promise<void> {
  for (const clear of leftovers.splice(0).reverse()) await clear()
}
