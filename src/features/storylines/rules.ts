import { done, type Outcome, refused } from '../../base/outcome.ts'

/** Whether one may be part of another: not of itself, nor of what is part of it. `above` are those the other is in. */
export function admitPart(id: string, partOf: string, above: readonly string[]): Outcome<true, 'goes-in-a-circle'> {
  return id === partOf || above.includes(id) ? refused('goes-in-a-circle') : done(true)
}
