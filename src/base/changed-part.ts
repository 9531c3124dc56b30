export type ChangedPart = { at: number; removed: number; inserted: string }

/** What differs between the beginning and the end that two texts share; no character is cut in two. */
export function changedPart(before: string, after: string): ChangedPart {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at += 1
  let end = 0
  while (end < most - at && before.at(-1 - end) === after.at(-1 - end)) end += 1
  // Half of a character beyond the basic plane is none.
  if (at > 0 && /[\ud800-\udbff]/.test(before.charAt(at - 1))) at -= 1
  if (end > 0 && /[\udc00-\udfff]/.test(before.charAt(before.length - end))) end -= 1
  return { at, removed: before.length - end - at, inserted: after.slice(at, after.length - end) }
}
