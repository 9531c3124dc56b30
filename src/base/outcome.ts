/** What came of something a rule may refuse: the thing done, or the name of the situation that forbade it. */
export type Outcome<Done, Refusal> = { done: Done } | { refused: Refusal }

export function done<Done>(value: Done): { done: Done } {
  return { done: value }
}

export function refused<Refusal>(why: Refusal): { refused: Refusal } {
  return { refused: why }
}

/** What became of one of many things. */
type Refused<Item, Why> = { item: Item; why: Why }

/** Does one thing to each of many, one after the other: how many it was done to, and which refused it, and why. */
export async function toEach<Item, Why>(
  items: readonly Item[],
  act: (item: Item) => Promise<Outcome<unknown, Why>>,
): Promise<{ done: number; refused: Refused<Item, Why>[] }> {
  const no: Refused<Item, Why>[] = []
  for (const item of items) {
    const outcome = await act(item)
    if ('refused' in outcome) no.push({ item, why: outcome.refused })
  }
  return { done: items.length - no.length, refused: no }
}
