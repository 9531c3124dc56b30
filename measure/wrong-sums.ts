import { pick } from './chance.ts'
import type { Sample } from './corpus.ts'
import { appended, type Injected } from './injected.ts'

type Chance = () => number

function between(least: number, most: number, chance: Chance): number {
  return least + Math.floor(chance() * (most - least + 1))
}

/** Off by a quarter or more, and by at least six. */
function off(right: number, chance: Chance): number {
  const by = Math.max(6, Math.round(right * (0.25 + chance() * 0.5)))
  return chance() < 0.5 && right - by > 0 ? right - by : right + by
}

const sentences: ((chance: Chance) => string)[] = [
  (chance) => {
    const [from, to, change] = grown(chance)
    return `Sales rose by ${off(change, chance)}%, to ${to}m from ${from}m.`
  },
  (chance) => {
    const [from, to, change] = grown(chance)
    return `The number of members went from ${from} to ${to}, a rise of ${off(change, chance)}%.`
  },
  (chance) => {
    const [to, from] = grown(chance)
    const change = Math.round(((from - to) / from) * 100)
    return `The fund was cut from $${from} million to $${to} million, a cut of ${off(change, chance)} percent.`
  },
  (chance) => {
    const whole = between(120, 900, chance)
    const part = between(20, whole - 20, chance)
    return `The survey found that ${part} of the ${whole} residents, or ${off(Math.round((part / whole) * 100), chance)}%, had agreed.`
  },
  (chance) => {
    const no = between(20, 200, chance)
    const by = between(5, 60, chance)
    return `Members approved it by ${no + by} to ${no}, a majority of ${by + between(1, 9, chance)}.`
  },
  (chance) => {
    const from = between(20, 400, chance)
    const by = between(10, 90, chance)
    return `Complaints went up from ${from} to ${from + by}, an increase of ${by + between(7, 30, chance)}.`
  },
]

function grown(chance: Chance): [from: number, to: number, change: number] {
  const from = between(101, 480, chance)
  const to = Math.round(from * (1.12 + chance() * 0.6)) + 1
  return [from, to, Math.round(((to - from) / from) * 100)]
}

export function wrongSums(sample: Sample, chance: Chance): Injected | undefined {
  const sentence = pick(sentences, chance)
  return sentence && appended(sample.draft, sentence(chance), chance)
}

export function wrongAges(sample: Sample, chance: Chance): Injected | undefined {
  const year = Number(sample.draft.dateline?.date?.slice(0, 4))
  const born = between(1935, 2000, chance)
  const age = year - born + (chance() < 0.5 ? between(2, 9, chance) : -between(3, 10, chance))
  return appended(sample.draft, `Its founder, Ansel Quarrie, ${age}, was born in Ripford in ${born}.`, chance)
}
