import type { PaperThread } from './paper.ts'

/** One reply of a long thread; `answers` is the place of what it answers, in the order they are given. */
export type Said = { name: string; body: string; answers: number | null; by: 'reader' | 'reporter' | 'staff' }

type Side = 'one' | 'two'
type Spoken = Said & { topic: number; side: Side }

const reporterEvery = 190
const staffEvery = 470
/** Readers answer what stands near the end of the thread. */
const withinSight = 24

/** A thread of so many replies, in which people stay with their subject and their side; the same one every time. */
export function spokenThread(texts: PaperThread, length: number): Said[] {
  const chance = countedChance()
  const draw = createDrawing(texts, chance)
  const spoken: Spoken[] = []
  for (let place = 0; place < length; place += 1) {
    const answered = chance() < 0.5 ? spoken[place - 1 - Math.floor(chance() * withinSight)] : undefined
    spoken.push(ofStaff(texts, spoken, place) ?? ofReader(draw, spoken, answered))
  }
  return spoken
}

/** The newsroom's own answers, to whoever began a conversation last. */
function ofStaff({ reporter, staff }: PaperThread, spoken: readonly Spoken[], place: number): Spoken | undefined {
  const [by, every, texts] =
    place % staffEvery === staffEvery - 1
      ? (['staff', staffEvery, staff] as const)
      : (['reporter', reporterEvery, reporter] as const)
  const body = place % every === every - 1 ? texts[Math.floor(place / every)] : undefined
  const answers = spoken.findLastIndex((each) => each.answers === null)
  const answered = spoken[answers]
  return body && answered ? { ...answered, by, body, answers, name: '' } : undefined
}

type Drawing = ReturnType<typeof createDrawing>

function ofReader(draw: Drawing, spoken: readonly Spoken[], answered: Spoken | undefined): Spoken {
  const { name, low } = draw.reader(answered?.name)
  const said = (body: string, topic: number, side: Side): Spoken => {
    const answers = answered ? spoken.indexOf(answered) : null
    return { name, body: low ? lowered(body) : body, answers, by: 'reader', topic, side }
  }
  if (draw.chance() < 0.07) return said(draw.short(), answered?.topic ?? 0, answered?.side ?? 'one')
  if (!answered) {
    const [topic, side] = [draw.topic(), draw.side()]
    return said(draw.begun(topic, side), topic, side)
  }
  const agrees = draw.chance() < 0.4
  const side = agrees ? answered.side : answered.side === 'one' ? 'two' : 'one'
  return said(draw.answer(answered.topic, side, agrees), answered.topic, side)
}

/** Draws from each list until it is empty and only then again, so that nothing is soon said twice. */
function createDrawing(texts: PaperThread, chance: () => number) {
  const subjects = texts.topics.flatMap(({ one, two }, topic) => [...one, ...two].map(() => topic))
  const bags = new Map<readonly unknown[], unknown[]>()
  const one = <Each>(list: readonly Each[]): Each => {
    const left = bags.get(list) ?? []
    if (left.length === 0) left.push(...list)
    bags.set(list, left)
    return left.splice(Math.floor(chance() * left.length), 1)[0] as Each
  }
  const filled = (text: string) => text.replace(/<(\w+)>/g, (_whole, name: string) => one(texts.chosen[name] ?? [name]))
  const claims = (topic: number, side: Side, most: number) => {
    const list = texts.topics[topic]?.[side] ?? []
    return [...new Set(Array.from({ length: 1 + Math.floor(chance() * most) }, () => one(list)))]
  }
  const written = (sentences: readonly string[]) => sentences.map((each) => capital(filled(each)))
  const maybe = (list: readonly string[], often: number) => (chance() < often ? [one(list)] : [])

  return {
    chance,
    short: () => written([one(texts.shorts)]).join(' '),
    /** What there is most to say about comes up most. */
    topic: () => one(subjects),
    side: (): Side => (chance() < 0.55 ? 'one' : 'two'),
    reader: (except: string | undefined) => {
      const reader = one(texts.readers)
      return reader.name === except ? one(texts.readers) : reader
    },
    begun: (topic: number, side: Side) => {
      const [opening, said, closing] = [
        maybe(texts.openings, 0.35),
        claims(topic, side, 3),
        maybe(texts.closings, 0.15),
      ]
      const parts = [written([...opening, ...said.slice(0, 2)]), written([...said.slice(2), ...closing])]
      return parts
        .map((each) => each.join(' '))
        .filter(Boolean)
        .join('\n\n')
    },
    answer: (topic: number, side: Side, agrees: boolean) =>
      written([...maybe(agrees ? texts.agreeing : texts.disagreeing, 0.6), ...claims(topic, side, 2)]).join(' '),
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** As some people type. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('’', '').replace(/[.]$/, '')
}

/** The same numbers in every run, so that the demo is the same demo. */
function countedChance(): () => number {
  let state = 1887
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
