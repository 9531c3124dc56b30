import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Instant, instantOf, systemClock } from '../base/clock.ts'
import { dayOf, momentOf } from '../base/dates.ts'
import { timeTyped } from '../base/typed-dates.ts'
import type { Article } from '../features/articles/index.ts'
import { type ItemFacts, nothingDecided } from '../features/plan/index.ts'
import type { Actor, StaffId } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { texts } from './paper.ts'

const moment = z.object({ day: z.int(), time: z.string().optional() })
const asking = z.enum(['no', 'needed', 'done']).default('no')
const facts = z.object({
  assigned: z.array(z.string()).default([]),
  length: z.int().optional(),
  due: moment.optional(),
  out: moment.optional(),
  priority: z.union([z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]).default(0),
  legal: asking,
  pictures: asking,
  sensitive: z.boolean().default(false),
  brief: z.string().default(''),
  notes: z.string().default(''),
})
const plan = z.object({
  drafts: z.record(z.string(), facts),
  items: z.array(facts.extend({ title: z.string(), section: z.string(), kind: z.string().default('news') })),
})

type Facts = z.infer<typeof facts>
type Known = { publisher: Actor; staffIds: ReadonlyMap<string, StaffId>; drafts: ReadonlyMap<string, Article> }

/** What the paper means to have this week, by whom, and what of it is being written. */
export async function addPlan(site: Site, { publisher, staffIds, drafts }: Known): Promise<void> {
  const { sections, timeZone } = await site.settings.site()
  const read = plan.parse(parse(await readFile(new URL('plan.yaml', texts), 'utf8')))
  const decided = (each: Facts) => decidedBy(each, { timeZone, publisher, staffIds })
  for (const { title, section, kind, ...each } of read.items) {
    const sectionId = sections.find(({ slug }) => slug === section)?.id
    if (!sectionId) throw new Error(`The demo’s plan names the section ${section}, which is not there.`)
    done(await site.plan.plan(publisher, { ...nothingDecided, ...decided(each), title, kind, sectionId }))
  }
  for (const [key, each] of Object.entries(read.drafts)) {
    const draft = drafts.get(key)
    const article = draft && (await site.articles.byId(draft.id))
    const item = article && (await site.plan.of(article))
    if (!article || !item) throw new Error(`The demo’s plan names the draft ${key}, which is not there.`)
    done(await site.plan.changeOf(publisher, article, { ...item, ...decided(each) }))
  }
}

type Here = Pick<Known, 'publisher' | 'staffIds'> & { timeZone: string }

function decidedBy(
  { assigned, length, due, out, sensitive, ...each }: Facts,
  { timeZone, publisher, staffIds }: Here,
): Omit<ItemFacts, 'title' | 'sectionId' | 'kind'> {
  const at = ({ day, time }: z.infer<typeof moment>): Instant => {
    const on = dayOf(instantOf(Date.parse(systemClock.now()) + day * 86_400_000), timeZone)
    return momentOf({ day: on, minutes: time === undefined ? 0 : (timeTyped(time) ?? 0) }, timeZone)
  }
  return {
    ...each,
    assigned: assigned.flatMap((key) => staffIds.get(key) ?? []),
    commissionedBy: publisher.id,
    length: length ?? null,
    dueAt: due ? at(due) : null,
    out: out ? { at: at(out), isDay: out.time === undefined } : null,
    isSensitive: sensitive,
  }
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo's own plan was refused: ${outcome.refused}`)
  return outcome.done
}
