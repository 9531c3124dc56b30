import type { Child } from 'hono/jsx'
import { dayOf } from '../../../base/dates.ts'
import { choice, defineList, type Option, optionsOf } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { ShortWhen } from '../../../ui/reader/parts.tsx'
import { type Stage, stageCalled } from '../../articles/index.ts'
import { bulkRoutes } from '../../bulk/routes.ts'
import type { Section } from '../../settings/index.ts'
import type { StaffId } from '../../staff/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import { itemSorts, type ListedItem } from '../item.ts'
import * as say from '../messages/newsroom.ts'
import { planRoutes } from '../routes.ts'
import { isOverdue } from '../rules.ts'
import { stateCalled } from '../words.ts'
import { bulkActs } from './bulk-acts.ts'
import { Flags, HasOpen, LengthShown } from './facts.tsx'

export type Given = {
  desk: Desk
  sections: readonly Section[]
  people: readonly { id: StaffId; name: string }[]
  /** Whose own items may be asked for. */
  me: StaffId
  mayChange: boolean
  stages: readonly Stage[]
}

/** Whom it is assigned to; nobody for `null`. */
type Assigned = { to: StaffId | null }

/** What is planned, with and without text: who, until when, how long, and what it needs. */
export const planList = defineList<ListedItem, Given>()({
  label: say.plan,
  to: planRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  hears: 'plan presence', // not said
  columns: [
    { name: 'headline', label: say.title, isTitle: true, cell: (item) => <Titled item={item} /> },
    { name: 'standing', label: say.stage, narrow: 'without-label', cell: (item) => <StageShown item={item} /> },
    { name: 'section', label: say.section, cell: (item, { sections }) => sectionOf(sections, item) },
    { name: 'assigned', label: say.assigned, cell: ({ people }) => people.map(({ name }) => name).join(', ') },
    { name: 'due', label: say.textDue, sort: 'due', cell: (item, { desk }) => <Due item={item} desk={desk} /> },
    { name: 'out', label: say.meantToBeOut, sort: 'out', cell: (item, { desk }) => <Out item={item} desk={desk} /> },
    { name: 'length', label: say.wordsOfCommissioned, cell: (item) => <LengthShown {...item} /> },
    { name: 'needs', label: say.needs, cell: (item) => <Flags {...item} /> },
  ],
  filters: {
    section: choice({
      label: say.section,
      any: say.anyChoice,
      options: ({ sections }: Given) => sections.map(({ id, slug, name }) => ({ value: slug, name, is: id })),
    }),
    person: choice({
      label: say.assigned,
      any: say.anybody,
      options: ({ people, me }: Given): Option<Assigned>[] => [
        { value: 'me', name: say.toMe(), is: { to: me } },
        { value: 'nobody', name: say.toNobody(), is: { to: null } },
        ...people.map(({ id, name }) => ({ value: id, name, is: { to: id } })),
      ],
    }),
    what: choice({
      label: say.whichOfThem,
      any: say.anyChoice,
      options: () => optionsOf({ overdue: say.overdue(), 'no-text': say.withoutText(), text: say.withText() }),
    }),
    state: choice({
      label: say.whereItIs,
      any: () => stateCalled.open,
      options: () => optionsOf({ out: stateCalled.out, dropped: stateCalled.dropped }),
    }),
  },
  sorts: {
    due: { key: itemSorts.due, descending: false },
    out: { key: itemSorts.out, descending: false },
  },
  bulk: {
    action: (link) => bulkRoutes.change.to({ back: planRoutes.list.to(link) }),
    acts: bulkActs,
    nameOf: ({ title }) => title,
    page: true,
  },
  empty: ({ mayChange }) =>
    mayChange
      ? say.nothingPlannedYetPlanFirst({ link: (inner) => <a href={planRoutes.new.to()}>{inner}</a> })
      : say.nothingPlannedYet(),
})

function Titled({ item }: { item: ListedItem }) {
  return (
    <>
      <Title item={item} />
      <HasOpen names={item.here} />
    </>
  )
}

/** To its text; where there is none yet, to what is planned. */
export function Title({ item }: { item: Pick<ListedItem, 'id' | 'articleId' | 'title'> }) {
  return (
    <a class="title" href={addressOf(item)}>
      {item.title}
    </a>
  )
}

export function addressOf({ id, articleId }: Pick<ListedItem, 'id' | 'articleId'>): string {
  return articleId === null ? planRoutes.show.to({ id }) : writingRoutes.plan.to({ id: articleId })
}

export function StageShown({ item }: { item: Pick<ListedItem, 'stage' | 'state' | 'isPublic'> }) {
  const { stage, state, isPublic } = item
  if (isPublic) return <span class="stage public">{say.isOut()}</span>
  if (stage === null || state === 'dropped') {
    return <span class={`stage ${state}`}>{state === 'dropped' ? stateCalled.dropped : say.planned()}</span>
  }
  return <span class={`stage ${stage}`}>{stageCalled(stage)}</span>
}

function Due({ item, desk }: { item: ListedItem; desk: Desk }): Child {
  if (item.dueAt === null) return null
  const moment = <ShortWhen at={item.dueAt} locale={desk} time />
  return isOverdue(item, desk.now) ? <b class="overdue">{say.overdueSince({ when: () => moment })}</b> : moment
}

function Out({ item, desk }: { item: ListedItem; desk: Desk }): Child {
  const { goesOutAt, out } = item
  if (goesOutAt) return say.scheduledFor({ when: () => <ShortWhen at={goesOutAt} locale={desk} time /> })
  return out ? <ShortWhen at={out.at} locale={desk} time={!out.isDay} /> : null
}

function sectionOf(sections: readonly Section[], { sectionId }: Pick<ListedItem, 'sectionId'>): string {
  return sections.find(({ id }) => id === sectionId)?.name ?? ''
}

/** The day of today, where the paper is. */
export function today({ now, timeZone }: Desk): string {
  return dayOf(now, timeZone)
}
