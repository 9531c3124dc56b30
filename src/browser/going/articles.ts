/** In milliseconds, after the last key. */
export const restBeforeAsking = 200

/** Articles whose headlines have words that begin so; nothing when nobody could be asked. */
export async function articlesCalled<Article>(path: string, words: string): Promise<Article[] | undefined> {
  const address = `${path}?${new URLSearchParams({ search: words })}`
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (!answer?.ok) return undefined
  const { articles }: { articles?: Article[] } = await answer.json().catch(() => ({}))
  return articles
}
