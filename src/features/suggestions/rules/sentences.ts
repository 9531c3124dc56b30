/** The sentence of a passage that these places stand in, or a part of it when it is long. */
export function sentenceAround(text: string, start: number, end: number): string {
  const near = Math.max(0, start - farthest)
  const before = Math.max(
    ...['. ', '! ', '? ', '.” ', '?” ', '!” '].map((stop) => near + endOfLast(text.slice(near, start), stop)),
  )
  const after = /[.!?][”"’')]*(\s|$)/.exec(text.slice(Math.max(start, end - 1), end + farthest))
  const until = after ? Math.max(start, end - 1) + after.index + after[0].trimEnd().length : text.length
  const sentence = text.slice(before, until)
  return sentence.length <= longest ? sentence : `… ${text.slice(Math.max(before, start - 80), end + 80).trim()} …`
}

const longest = 600
/** Nobody writes a sentence as long as this; what is further away is not looked at. */
const farthest = 2000

function endOfLast(text: string, stop: string): number {
  const at = text.lastIndexOf(stop)
  return at === -1 ? 0 : at + stop.length
}
