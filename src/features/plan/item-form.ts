import { z } from 'zod'
import type { Instant } from '../../base/clock.ts'
import { momentOf, wallClock } from '../../base/dates.ts'
import { idOf, isId } from '../../base/id.ts'
import { baseOf } from '../../base/made-from.ts'
import { plainLine, plainText } from '../../base/text.ts'
import { dayTyped, wallTimeTyped } from '../../base/typed-dates.ts'
import type { StaffId } from '../staff/index.ts'
import { askings, type ItemFacts, type Priority, priorities, shownOfItem } from './item.ts'
import * as say from './messages/newsroom.ts'

/** More people are not assigned to one thing. */
export const mostAssigned = 6
const assignedFields = Array.from({ length: mostAssigned }, (_, place) => `assigned${place}`)

const someText = plainText({ max: 5_000, min: 0 }).default('' as never)
const person = z.string().max(40).default('')
const asking = z.enum(askings).catch('no')

/** What is decided about an article; what it is called and where it belongs stands in its draft. */
export const factsForm = z.object({
  brief: someText,
  notes: someText,
  ...Object.fromEntries(assignedFields.map((name) => [name, person])),
  commissionedBy: person,
  length: z.string().trim().max(10).default(''),
  dueAt: z.string().trim().max(60).default(''),
  out: z.string().trim().max(60).default(''),
  priority: z.coerce.number().catch(0),
  legal: asking,
  pictures: asking,
  isSensitive: z.string().optional(),
  base: z.string().max(40).default(''),
})

export const itemForm = factsForm.extend({
  title: plainLine({ max: 300, says: say.pleaseSayWhatItIs }),
  sectionId: idOf('section'),
  kind: z.string().max(40).default('news'),
})

export type Typed = Readonly<Record<string, string>>
type Sent = z.infer<typeof factsForm>
type Decided = Omit<ItemFacts, 'title' | 'sectionId' | 'kind'>

/** What a form decides, or what is wrong with which field. */
export function readFacts(sent: Sent, timeZone: string): { facts: Decided } | { problems: Record<string, string> } {
  const [due, out, length] = [readMoment(sent.dueAt, timeZone), readOut(sent.out, timeZone), readLength(sent.length)]
  const problems = {
    ...(due === undefined ? { dueAt: say.pleaseGiveDayAndTime({ timeZone }) } : {}),
    ...(out === undefined ? { out: say.pleaseGiveDay({ timeZone }) } : {}),
    ...(length === undefined ? { length: say.pleaseGiveNumberOfWords() } : {}),
  }
  if (due === undefined || out === undefined || length === undefined) return { problems }
  const { brief, notes, commissionedBy, legal, pictures } = sent
  const people: Typed = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]))
  const assigned = assignedFields.flatMap((name) => staffIn(people[name] ?? '') ?? [])
  return {
    facts: {
      ...{ brief, notes, legal, pictures, length, out, dueAt: due },
      assigned: [...new Set(assigned)],
      commissionedBy: staffIn(commissionedBy) ?? null,
      priority: priorities.find((each) => each === sent.priority) ?? (0 satisfies Priority),
      isSensitive: sent.isSensitive === 'on',
    },
  }
}

function staffIn(text: string): StaffId | undefined {
  return isId(text) ? (text as StaffId) : undefined
}

/** Nothing for an empty field; `undefined` for what is no day and time. Of a time that comes twice it is the first. */
function readMoment(typed: string, timeZone: string): Instant | null | undefined {
  if (typed === '') return null
  const wall = wallTimeTyped(typed)
  return wall && momentOf(wall, timeZone)
}

/** A day is enough. */
function readOut(typed: string, timeZone: string): ItemFacts['out'] | undefined {
  const day = dayTyped(typed)
  if (day !== undefined) return { at: momentOf({ day, minutes: 0 }, timeZone), isDay: true }
  const at = readMoment(typed, timeZone)
  return at && { at, isDay: false }
}

function readLength(typed: string): number | null | undefined {
  if (typed === '') return null
  const count = Number(typed)
  return /^\d{1,6}$/.test(typed) && count > 0 && count <= 100_000 ? count : undefined
}

/** An item as the fields of its form show it. */
export function typedOf(item: ItemFacts, timeZone: string): Typed {
  const out = item.out && wallClock(item.out.at, timeZone)
  return {
    ...{ title: item.title, sectionId: item.sectionId, kind: item.kind, brief: item.brief, notes: item.notes },
    ...Object.fromEntries(item.assigned.map((id, place) => [`assigned${place}`, id])),
    commissionedBy: item.commissionedBy ?? '',
    length: item.length === null ? '' : String(item.length),
    dueAt: item.dueAt === null ? '' : wallClock(item.dueAt, timeZone),
    out: item.out?.isDay ? (out?.slice(0, 10) ?? '') : (out ?? ''),
    priority: String(item.priority),
    ...{ legal: item.legal, pictures: item.pictures, isSensitive: item.isSensitive ? 'on' : '' },
    base: baseOf(shownOfItem(item)),
  }
}

export type Named = {
  people: readonly { id: string; name: string }[]
  sections: readonly { id: string; name: string }[]
}

/** What is decided about an item in words, to be set beside what somebody else decided. */
export function inWords(item: ItemFacts, { people, sections, timeZone }: Named & { timeZone: string }): Typed {
  const { assigned0: _, ...typed } = typedOf(item, timeZone)
  const nameIn = (list: Named['people'], id: string | null) => list.find((each) => each.id === id)?.name ?? ''
  return {
    ...typed,
    sectionId: nameIn(sections, item.sectionId),
    assigned: item.assigned.map((id) => nameIn(people, id)).join(', '),
    commissionedBy: nameIn(people, item.commissionedBy),
  }
}
