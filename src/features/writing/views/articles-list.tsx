import { choice, defineList, type Option, optionsOf, words } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { ShortWhen } from '../../../ui/reader/parts.tsx'
import { type Stage, type StageName, stageCalled } from '../../articles/index.ts'
import { bulkRoutes } from '../../bulk/routes.ts'
import { bulkActs, Flags, HasOpen, isOverdue, LengthShown } from '../../plan/index.ts'
import type { Section } from '../../settings/index.ts'
import type { StaffId } from '../../staff/index.ts'
import { Moment } from '../clock/moment-shown.tsx'
import { articleSorts, type ListedArticle } from '../listed.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { Standing } from './head.tsx'

type Given = {
  desk: Desk
  sections: readonly Section[]
  stages: readonly Stage[]
  people: readonly { id: StaffId; name: string }[]
  /** Whose own articles may be asked for. */
  me: StaffId
  mayWrite: boolean
}

/** The newsroom's articles: what each is, where it stands, who touched it last and when. */
export const articleList = defineList<ListedArticle, Given>()({
  label: say.articles,
  to: writingRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 30,
  hears: 'article presence', // not said
  columns: [
    {
      name: 'headline',
      label: say.headline,
      isTitle: true,
      cell: ({ id, headline, here }) => (
        <>
          <a class="title" href={writingRoutes.edit.to({ id })}>
            {headline}
          </a>
          <HasOpen names={here} />
        </>
      ),
    },
    {
      name: 'standing',
      label: say.stage,
      narrow: 'without-label',
      cell: ({ state, stage }) => <Standing state={state} stage={stage} />,
    },
    { name: 'section', label: say.section, cell: (article, { sections }) => nameOf(sections, article) },
    { name: 'assigned', label: say.assigned, cell: ({ planned }) => planned?.names.join(', ') },
    {
      name: 'text-due',
      label: say.textDue,
      sort: 'due',
      cell: ({ planned }, { desk }) => <TextDue planned={planned} desk={desk} />,
    },
    {
      name: 'length',
      label: say.lengthInWords,
      cell: ({ planned }) => (planned ? <LengthShown {...planned} /> : null),
    },
    { name: 'needs', label: say.needs, cell: ({ planned }) => (planned ? <Flags {...planned} /> : null) },
    { name: 'by', label: say.editedBy, cell: ({ editedBy }) => editedBy },
    {
      name: 'edited',
      label: say.edited,
      sort: 'edited',
      cell: ({ editedAt }, { desk }) => <ShortWhen at={editedAt} locale={desk} time />,
    },
    { name: 'due', label: say.goesOut, cell: ({ due }, { desk }) => (due ? <Moment desk={desk} at={due} /> : null) },
  ],
  filters: {
    search: words({ label: say.headline }),
    stage: choice({ label: say.stage, any: say.anyChoice, options: ({ stages }: Given) => stages.map(stageOption) }),
    section: choice({
      label: say.section,
      any: say.anyChoice,
      options: ({ sections }: Given) => sections.map(({ id, slug, name }) => ({ value: slug, name, is: id })),
    }),
    person: choice({
      label: say.assigned,
      any: say.anybody,
      options: ({ people, me }: Given) => [
        { value: 'me', name: say.assignedToMe(), is: me },
        ...people.map(({ id, name }) => ({ value: id, name, is: id })),
      ],
    }),
    what: choice({
      label: say.whichOfThem,
      any: say.anyChoice,
      options: () => optionsOf({ overdue: say.overdue(), scheduled: say.goingOutByThemselves() }),
    }),
    begun: choice({ label: say.begunBy, any: say.anybody, options: ({ me }: Given) => mine(me) }),
  },
  sorts: {
    edited: { key: articleSorts.edited, descending: true },
    due: { key: articleSorts.due, descending: false },
  },
  bulk: {
    action: (link) => bulkRoutes.change.to({ back: writingRoutes.list.to(link) }),
    acts: bulkActs,
    nameOf: ({ headline }) => headline,
    page: true,
  },
  empty: ({ mayWrite }) =>
    mayWrite
      ? say.noArticlesYetWriteFirst({ link: (inner) => <a href={writingRoutes.new.to()}>{inner}</a> })
      : say.noArticlesYet(),
})

function stageOption({ name }: Stage): Option<StageName> {
  return { value: name, name: stageCalled(name), is: name }
}

type Begun = { madeBy: StaffId; unfinished: boolean }

function mine(me: StaffId): Option<Begun>[] {
  return [
    { value: 'me', name: say.begunByMe(), is: { madeBy: me, unfinished: false } },
    { value: 'drafts', name: say.myDrafts(), is: { madeBy: me, unfinished: true } },
  ]
}

function nameOf(sections: readonly Section[], article: ListedArticle): string {
  return sections.find(({ id }) => id === article.sectionId)?.name ?? say.noSection()
}

type Due = Pick<ListedArticle, 'planned'> & { desk: Desk }

function TextDue({ planned, desk }: Due) {
  if (!planned?.dueAt) return null
  const moment = <ShortWhen at={planned.dueAt} locale={desk} time />
  return isOverdue(planned, desk.now) ? <b class="overdue">{moment}</b> : moment
}
