import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { type Article, type Articles, type Revision, targetOf } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, may, type Newsroom, type NewsroomWeb, type StaffId } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { answerForm, beginForm, passageOf } from './forms.ts'
import * as say from './messages/newsroom.ts'
import type { NoteId, NoteRefusal } from './note.ts'
import { noteRoutes } from './routes.ts'
import { mayNote, type Notes } from './service.ts'
import type { Back, Shown, Trouble } from './views/notes-list.tsx'
import { MentionsAtHome, MyNotesPage, NotesPage } from './views/notes-pages.tsx'
import { NotesPanel } from './views/notes-panel.tsx'
import { noteNotices, noteRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Reading = { notes: Notes; newsroom: Newsroom; settings: SiteSettings }
type Needs = Reading & { articles: Articles; desk: (c: C) => Promise<Desk> }
type Opened = { article: Article; draft: Revision }
type Said = { trouble?: Trouble | undefined; notice?: string | undefined }

/** What colleagues say to each other about a draft: beside the text, and on a page of its own. */
export function noteHandlers(needs: Needs) {
  return [
    on(noteRoutes.list, ({ c, target }) => list(c, needs, target)),
    on(noteRoutes.panel, ({ c, target }) => panel(c, needs, target)),
    on(noteRoutes.begin, ({ c, target }) => begin(c, needs, target)),
    on(noteRoutes.answer, ({ c, target, params }) => act(c, needs, { ...target, noteId: params.note })),
    on(noteRoutes.mine, ({ c }) => mine(c, needs)),
  ]
}

/** The open notes, for the page on which the article is written. */
export function notesBeside(needs: Reading) {
  return ({ actor, article }: { actor: Actor; article: Article }): Promise<Child> =>
    panelOf(needs, { actor, article, back: 'writing' })
}

async function panelOf(
  { notes, ...needs }: Reading,
  { actor, article, back, trouble, notice }: Said & { actor: Actor; article: Article; back: Back },
) {
  const shown = await shownFor(needs, { actor, article, back })
  return <NotesPanel {...shown} notes={await notes.open(article.id)} trouble={trouble} notice={notice} />
}

type For = { actor: Actor; article: Article; back: Back }

async function shownFor(
  { newsroom, settings }: Omit<Reading, 'notes'>,
  { actor, article, back }: For,
): Promise<Omit<Shown, 'notes' | 'trouble'>> {
  const nameOf = await namesIn(newsroom)
  return { articleId: article.id, mayWrite: mayNote(actor, article), nameOf, locale: await settings.site(), back }
}

async function namesIn(newsroom: Newsroom): Promise<(id: StaffId) => string> {
  const names = new Map((await newsroom.all()).map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? say.somebody()
}

async function list(c: C, needs: Needs, { article, draft, trouble, notice }: Opened & Said): Promise<Response> {
  const [open, settled] = await Promise.all([needs.notes.open(article.id), needs.notes.settled(article.id)])
  const { done = '' } = queryOf(c, noteRoutes.list)
  const page = (
    <NotesPage
      {...(await shownFor(needs, { actor: c.get('actor'), article, back: 'notes' }))}
      desk={await needs.desk(c)}
      article={article}
      draft={draft}
      open={open}
      settled={settled}
      trouble={trouble}
      notice={notice ?? noteNotices[done]}
    />
  )
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

/** What stands beside the text, alone: the editor puts it in place of what it shows. */
async function panel(c: C, needs: Needs, { article, trouble, notice }: Opened & Said): Promise<Response> {
  const html = await panelOf(needs, { trouble, notice, actor: c.get('actor'), article, back: 'panel' })
  return c.html(`${html}`, trouble ? 422 : 200)
}

async function begin(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, beginForm)
  if (!('read' in form)) return notKept(c, needs, { opened, note: undefined, ...form })
  const { body, back } = form.read
  const begun = { articleId: opened.article.id, passage: passageOf(form.read), body }
  const outcome = await needs.notes.begin(c.get('actor'), begun)
  if ('done' in outcome) return kept(c, needs, { opened, back, did: 'written', noteId: outcome.done.id })
  return refusedFor(c, needs, { opened, back, note: undefined, body, why: outcome.refused })
}

async function act(c: C, needs: Needs, { noteId, ...opened }: Opened & { noteId: NoteId }): Promise<Response> {
  const form = await readBody(c, answerForm)
  if (!('read' in form)) return notKept(c, needs, { opened, note: noteId, ...form })
  const { act: wanted, body, back } = form.read
  const [actor, about] = [c.get('actor'), { articleId: opened.article.id, noteId }]
  const outcome =
    wanted === 'answer'
      ? await needs.notes.answer(actor, { ...about, body })
      : await needs.notes.settle(actor, { ...about, isResolved: wanted === 'settle' })
  if ('done' in outcome) return kept(c, needs, { opened, back, did: dids[wanted], noteId })
  return refusedFor(c, needs, { opened, back, note: noteId, body, why: outcome.refused })
}

const dids = { answer: 'answered', settle: 'settled', reopen: 'reopened' } as const

type Kept = { opened: Opened; back: Back; did: keyof typeof noteNotices; noteId: NoteId }

function kept(c: C, needs: Needs, { opened, back, did, noteId }: Kept): Response | Promise<Response> {
  const { id } = opened.article
  if (back === 'panel') return panel(c, needs, { ...opened, notice: noteNotices[did] })
  if (back === 'writing') return c.redirect(`${writingRoutes.edit.to({ id })}#notes-head`, 303)
  return c.redirect(`${noteRoutes.list.to({ id })}?done=${did}#note-${noteId}`, 303)
}

type Refused = { opened: Opened; back: Back; note: string | undefined; body: string; why: NoteRefusal }

function refusedFor(c: C, needs: Needs, { opened, back, note, body, why }: Refused): Promise<Response> {
  const trouble = { note, body, problem: noteRefusals[why] }
  return back === 'panel' ? panel(c, needs, { ...opened, trouble }) : list(c, needs, { ...opened, trouble })
}

type NotKept = {
  opened: Opened
  note: string | undefined
  problems: Record<string, string>
  typed: Record<string, string>
}

function notKept(c: C, needs: Needs, { opened, note, problems, typed }: NotKept): Promise<Response> {
  const trouble = { note, body: typed.body ?? '', problem: problems.body ?? say.noteSaysNothing() }
  return typed.back === 'panel' ? panel(c, needs, { ...opened, trouble }) : list(c, needs, { ...opened, trouble })
}

async function mine(c: C, needs: Needs): Promise<Response> {
  const notes = await mentioning(needs, c.get('actor'))
  return c.html(await htmlDocument(<MyNotesPage desk={await needs.desk(c)} notes={notes} />))
}

const atHome = 5

/** The newest that speak to somebody, at home. */
export function mentionsAtHome(needs: Pick<Needs, 'notes' | 'articles' | 'newsroom'>) {
  return async (actor: Actor, desk: Desk) => (
    <MentionsAtHome desk={desk} notes={(await mentioning(needs, actor)).slice(0, atHome)} />
  )
}

async function mentioning(needs: Pick<Needs, 'notes' | 'articles' | 'newsroom'>, actor: Actor) {
  const nameOf = await namesIn(needs.newsroom)
  const shown = []
  for (const note of await needs.notes.mentioning(actor.id)) {
    const article = await needs.articles.byId(note.articleId)
    const draft = article && (await needs.articles.revision(article.draftId))
    if (!draft || !may(actor, readArticles, targetOf(article))) continue
    const last = note.messages.at(-1)
    shown.push({ note, headline: draft.content.headline, from: last ? nameOf(last.by) : say.somebody() })
  }
  return shown
}

/** How many open notes speak to whoever looks. */
export function notesWaiting({ notes }: Pick<Reading, 'notes'>) {
  return async ({ id }: Actor) => {
    const count = (await notes.mentioning(id)).length
    return { count, says: say.notesSpeakToYou, path: noteRoutes.mine.to() }
  }
}
