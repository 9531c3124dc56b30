/** What came of something a rule may refuse: the thing done, or the name of the situation that forbade it. */
export type Outcome<Done, Refusal> = { done: Done } | { refused: Refusal }

export function done<Done>(value: Done): { done: Done } {
  return { done: value }
}

export function refused<Refusal>(why: Refusal): { refused: Refusal } {
  return { refused: why }
}
