import { pick } from './chance.ts'
import type { Sample } from './corpus.ts'
import { appended, edited, type Injected, type Injector, passageWide, replaced } from './injected.ts'

type Chance = () => number

const nameless = [
  'said an official who asked not to be named',
  'said a person who spoke on condition of anonymity',
  'said a manager, who requested anonymity',
  'said somebody at the table, who declined to be identified',
  'said one of the staff, who did not want to be named',
  'said a member of the board, who insisted on anonymity',
  'said a second person, who was granted anonymity',
]
const because = [
  ' because the talks are private',
  ' for fear of losing the job',
  ' to describe a meeting that was not public',
  ' as they were not authorised to speak',
]

function unnamed(ending: readonly string[]): Injector['inject'] {
  return (sample, chance) => {
    const text = `The decision had been taken long before, ${pick(nameless, chance)}${pick(ending, chance)}.`
    return appended(sample.draft, text, chance)
  }
}

const jobs = [
  'chief planner',
  'deputy harbour master',
  'senior engineer',
  'night editor',
  'parish clerk',
  'head ranger',
]

/** Two people of the article in the same words, or the bare words before somebody else has them with an addition. */
function sharedJob(sample: Sample, chance: Chance): Injected | undefined {
  const two = twoPeople(sample, chance)
  const job = pick(jobs, chance)
  if (!two || !job) return undefined
  const [one, other] = two
  const text =
    chance() < 0.5
      ? `${one}, the ${job}, left early. ${other}, the ${job}, stayed to the end.`
      : `${one} had spoken first. The ${job} was asked about it twice. Winifred Ashby, the ${job} for the coast, said nothing.`
  return appended(sample.draft, text, chance)
}

function jobsThatDiffer(sample: Sample, chance: Chance): Injected | undefined {
  const two = twoPeople(sample, chance)
  const job = pick(jobs, chance)
  if (!two || !job) return undefined
  const [one, other] = two
  const text = pick(
    [
      `${one}, the ${job} for the north, left early. ${other}, the ${job} for the south, stayed to the end.`,
      `${one}, a former ${job}, left early. ${other}, a former ${job}, stayed to the end.`,
      `${one}, the ${job}, left early. ${other}, the treasurer, stayed to the end.`,
      `${one}, the ${job}, left early. The ${job} said that ${other} would stay.`,
    ],
    chance,
  )
  return text === undefined ? undefined : appended(sample.draft, text, chance)
}

function twoPeople({ gold }: Sample, chance: Chance): [string, string] | undefined {
  const names = gold.people.filter((name) => name.includes(' '))
  const one = pick(names, chance)
  const surname = one?.split(' ').at(-1)
  const other = pick(
    names.filter((name) => name !== one && name.split(' ').at(-1) !== surname),
    chance,
  )
  return one && other ? [one, other] : undefined
}

const relative =
  /^(?:(?:on |this |last |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening|afternoon))?|yesterday|today|tomorrow|(?:this|last|next) (?:week|month|year|spring|summer|autumn|fall|winter))$/i

/** The article without a date in its dateline, at one of the dates that counted from it. */
function undated(sample: Sample, chance: Chance): Injected | undefined {
  const date = pick(
    sample.gold.dates.filter(({ text }) => relative.test(text)),
    chance,
  )
  const passage = sample.draft.passages[(date?.passage ?? 0) - 1]?.id
  return date && passage ? { draft: withoutDate(sample), passage, from: date.start, to: date.end } : undefined
}

/** A paragraph in which nothing counts from the dateline. */
function undatedElsewhere(sample: Sample, chance: Chance): Injected | undefined {
  const dated = new Set(sample.gold.dates.map(({ passage }) => passage))
  const passage = pick(
    sample.draft.passages.filter((_each, at) => !dated.has(at + 1)),
    chance,
  )
  return passage && { draft: withoutDate(sample), passage: passage.id, from: 0, to: passageWide }
}

function withoutDate({ draft }: Sample) {
  return { ...draft, dateline: { place: draft.dateline?.place ?? '', date: null } }
}

/** The lead as somebody writes it who has only the headline: its own words, in another order. */
function repeatedHeadline({ draft }: Sample, chance: Chance): Injected | undefined {
  const lead = draft.passages.find(({ kind }) => kind === 'paragraph')
  if (!lead || draft.headline.split(' ').length < 9) return undefined
  const head = chance() < 0.5 ? 'It was announced that ' : 'It has become known that '
  return edited(draft, { passage: lead.id, start: 0, end: lead.text.length, text: `${head}${draft.headline}.` })
}

const foreign = [
  'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke über den Fluss noch in diesem Jahr zu schließen. Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, sagte die Leiterin des Bauamtes. Anwohner hatten sich über den Lärm beschwert und eine Liste mit Unterschriften übergeben. Der Bürgermeister will nun mit ihnen sprechen, bevor die Bagger kommen und die Straße gesperrt wird.',
  'Le conseil municipal a décidé mardi soir de fermer le vieux pont avant la fin de cette année. Les travaux doivent commencer au printemps et durer deux ans, selon la directrice des services techniques. Des habitants du quartier avaient remis une pétition pour se plaindre du bruit. Le maire veut maintenant les rencontrer avant que les machines arrivent et que la rue soit barrée.',
  'El ayuntamiento decidió el martes cerrar el puente viejo antes de que termine este año. Las obras deben empezar en primavera y durar dos años, según la directora de urbanismo. Los vecinos se habían quejado del ruido y entregaron una lista con muchas firmas. El alcalde quiere hablar ahora con ellos antes de que lleguen las máquinas y se corte la calle durante meses.',
]

function translated({ draft }: Sample, chance: Chance): Injected | undefined {
  const text = pick(foreign, chance) ?? ''
  const passages = [{ id: 'foreign', kind: 'paragraph' as const, text }]
  return { draft: { ...draft, passages }, passage: 'foreign', from: 0, to: text.length }
}

/** Paragraphs without speech run together into one sentence. */
function runTogether({ draft, gold }: Sample, chance: Chance): Injected | undefined {
  const said = new Set(gold.quotes.map(({ passage }) => passage))
  const own = draft.passages.filter(
    ({ kind, text }, at) => kind === 'paragraph' && !said.has(at + 1) && !/[“‘"]/.test(text),
  )
  const first = pick(own, chance)
  if (!first) return undefined
  const whole = [first, ...own.filter((each) => each !== first)].map(({ text }) => text).join(' ')
  const text = whole.replace(/[.!?:;] (\p{L})/gu, (_match, letter: string) => ` and ${letter.toLowerCase()}`)
  const words = text.split(' ').slice(0, 80)
  return words.length < 80 ? undefined : replaced(draft, first.id, `${words.join(' ')}.`)
}

/** A running quotation whose paragraphs, and the one before them, were pasted as one. */
function brokenInto(joint: string): Injector['inject'] {
  return ({ draft, quotes }, chance) => {
    const [open, close] = quotes === 'single' ? ['‘', '’'] : ['“', '”']
    const said = `${open}We had been told that it would take a week or two, and nobody in the street thought anything more of it until the spring, when the letters came.${joint}${open}Then they dug up the road again, both sides of it this time, and left the barriers where they were for the whole of the summer.${joint}${open}I have written to everybody I can think of and had one answer, which was about something else, and which I have kept to show people,${close} she said.`
    const before = pick(
      draft.passages.filter(({ kind, text }) => kind === 'paragraph' && /[.]$/.test(text) && !/[“”‘"]/.test(text)),
      chance,
    )
    return before && replaced(draft, before.id, `${before.text}${joint}${said}`)
  }
}

/** The same as paragraphs. */
const shortRun: Injector['inject'] = (sample, chance) => {
  const broken = brokenInto('\n')(sample, chance)
  const passages = broken?.draft.passages.flatMap(({ id, kind, text }) =>
    text.split('\n').map((part, at) => ({ id: at === 0 ? id : `${id}-${at}`, kind, text: part })),
  )
  return broken && passages && { ...broken, draft: { ...broken.draft, passages } }
}

/** What an article tells its readers: people without names, two in the same words, days that nothing dates. */
export const toldFaults: Injector[] = [
  { name: 'no reason for no name', rule: 'anonymous-source', inject: unnamed(['']), sound: unnamed(because) },
  { name: 'one description for two', rule: 'shared-description', inject: sharedJob, sound: jobsThatDiffer },
  { name: 'no date to count from', rule: 'relative-date', inject: undated, sound: undatedElsewhere },
  { name: 'breaks lost', rule: 'lost-breaks', inject: brokenInto(' '), sound: shortRun },
  { name: 'lead repeats headline', rule: 'restatement', inject: repeatedHeadline },
  { name: 'another language', rule: 'language', inject: translated },
  { name: 'sentences run together', rule: 'long-sentence', inject: runTogether },
]
