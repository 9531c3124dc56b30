import { fold } from './fold.ts'
import { matcherOf } from './matcher.ts'

/** What a list would have matched: how many of how many, and the first of them with the phrases found in each. */
export type Trial<Said> = { tried: number; matched: number; first: { reply: Said; phrases: string[] }[] }

const shown = 30
const atOnce = 100

/** Goes through thousands of replies a few at a time, so that no reader waits for it. */
export async function tryList<Said extends { name: string; body: string }>(
  phrases: readonly string[],
  replies: readonly Said[],
): Promise<Trial<Said>> {
  const match = matcherOf(phrases)
  const trial: Trial<Said> = { tried: replies.length, matched: 0, first: [] }
  for (let place = 0; place < replies.length; place += atOnce) {
    for (const reply of replies.slice(place, place + atOnce)) {
      const found = match(fold(`${reply.name}\n${reply.body}`))
      if (found.length === 0) continue
      trial.matched += 1
      if (trial.first.length < shown) trial.first.push({ reply, phrases: found })
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return trial
}
