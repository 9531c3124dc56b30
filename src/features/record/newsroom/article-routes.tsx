import type { Hono } from 'hono'
import { isId } from '../../../base/id.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { urls } from '../../../urls.ts'
import { type Article, type ArticleId, passages, type Revision } from '../../articles/index.ts'
import { may, type NewsroomWeb, type Permission } from '../../staff/index.ts'
import type { EntryId } from '../entry.ts'
import type { MentionId, SuggestionId } from '../fact.ts'
import type { Trouble } from '../views/add-forms.tsx'
import { ArticleRecordPage } from '../views/article-record-page.tsx'
import { decideRefusals, factRefusals } from '../words.ts'
import { decisionForm, mentionForm, nameForm, newEventForm, newQuoteForm } from './forms.ts'
import { type C, idFrom, type Needs, notAllowed } from './open.tsx'
import { eventFrom, quoteFrom } from './reading-forms.ts'

type Opened = { article: Article; draft: Revision }
type Act = (c: C, needs: Needs, opened: Opened) => Promise<Response>

/** What one article says of the record: confirmed, suggested, or not found any more. */
export function articleRoutes(app: Hono<NewsroomWeb>, needs: Needs): void {
  const post = (path: string, act: Act) => app.post(path, withArticle(needs, 'article.write', act))
  app.get(
    '/newsroom/articles/:id/record',
    withArticle(needs, 'article.read', (c, _, opened) => show(c, needs, { opened, adding: addingIn(c) })),
  )
  post('/newsroom/articles/:id/record/names', addName)
  post('/newsroom/articles/:id/record/quotes', addQuote)
  post('/newsroom/articles/:id/record/events', addEvent)
  post('/newsroom/articles/:id/record/suggestions', acceptSure)
  post('/newsroom/articles/:id/record/suggestions/:suggestion', decideOne)
  post('/newsroom/articles/:id/record/mentions/:mention', changeMention)
}

function withArticle(needs: Needs, permission: Permission, act: Act) {
  return async (c: C): Promise<Response> => {
    const id = c.req.param('id') ?? ''
    const article = isId(id) ? await needs.articles.byId(id as ArticleId) : undefined
    const draft = article && (await needs.articles.revision(article.draftId))
    if (!article || !draft) return c.notFound()
    const target = { section: article.sectionId, madeBy: article.createdBy }
    if (!may(c.get('actor'), permission, target)) return notAllowed(c, needs)
    return act(c, needs, { article, draft })
  }
}

/** What was selected in the editor and is to be added. */
type Adding = Omit<Trouble, 'problems'>
type Shown = { opened: Opened; trouble?: Trouble; problem?: string; adding?: Adding | undefined }

function addingIn(c: C): Adding | undefined {
  const { add, words = '', block = '' } = c.req.query()
  const form = (['name', 'quote', 'event'] as const).find((each) => each === add)
  return form && { form, typed: { words: words.slice(0, 5000), block: block.slice(0, 16) } }
}

const notices: Record<string, string> = {
  confirmed: 'Confirmed.',
  rejected: 'Rejected. It will not be suggested here again.',
  placed: 'Placed again.',
  dropped: 'This article does not say it any more.',
}

async function show(c: C, { record, desk }: Needs, { opened, trouble, problem, adding }: Shown): Promise<Response> {
  const { article, draft } = opened
  const actor = c.get('actor')
  const [facts, suggestions, sources, recent] = await Promise.all([
    record.ofDraft(article.id),
    record.suggestions.pending(article.id),
    record.sources.newest(),
    record.search({ limit: 100 }),
  ])
  const candidates = await record.entriesByIds(suggestions.flatMap(({ payload }) => payload.candidates))
  const count = c.req.query('count')
  const page = (
    <ArticleRecordPage
      desk={await desk(c)}
      article={article}
      draft={draft}
      passages={passages(draft.content.body)}
      facts={facts}
      suggestions={suggestions}
      candidates={candidates}
      sources={sources}
      recent={recent}
      mayWrite={may(actor, 'article.write', { section: article.sectionId, madeBy: article.createdBy })}
      mayEdit={may(actor, 'record.edit')}
      notice={count ? `${count} accepted.` : notices[c.req.query('done') ?? '']}
      trouble={trouble}
      adding={adding}
      problem={problem}
    />
  )
  return c.html(await htmlDocument(page), trouble || problem ? 422 : 200)
}

function backTo(c: C, { article }: Opened, what: string): Response {
  return c.redirect(`${urls.newsroom.articleRecord(article.id)}?done=${what}`, 303)
}

async function addName(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readForm(c, nameForm)
  if ('problems' in form) return show(c, needs, { opened, trouble: { form: 'name', ...form } })
  const { words, block, who, isNew, kind } = form.read
  const typed = { words, who, kind, block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    show(c, needs, { opened, trouble: { form: 'name', problems, typed } })
  const actor = c.get('actor')
  const name = who || words
  const named = isNew ? await added(needs, c, { name, kind }) : await idFrom(needs.record, name, [kind])
  if ('problem' in named) return trouble({ who: named.problem })
  const entryId = named.id
  if (entryId === null) return trouble({ who: decideRefusals['nobody-chosen'] })
  const outcome = await needs.record.facts.mention(actor, opened.article.id, { words, block, entryId })
  return 'done' in outcome ? backTo(c, opened, 'confirmed') : trouble({ words: factRefusals[outcome.refused] })
}

async function added(
  { record }: Needs,
  c: C,
  { name, kind }: { name: string; kind: 'person' | 'organisation' | 'place' },
) {
  const fields = { name, aliases: [], sameAs: [], description: '', pronoun: null }
  const outcome = await record.entries.add(c.get('actor'), kind, fields)
  if ('done' in outcome) return { id: outcome.done.id }
  return { problem: 'Your role here does not include adding to the record. Ask a reporter.' }
}

async function addQuote(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readForm(c, newQuoteForm)
  if ('problems' in form) return show(c, needs, { opened, trouble: { form: 'quote', ...form } })
  const { words, block } = form.read
  const typed = { ...form.read, block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    show(c, needs, { opened, trouble: { form: 'quote', problems, typed } })
  const read = await quoteFrom(needs.record, form.read)
  if ('problems' in read) return trouble(read.problems)
  const outcome = await needs.record.facts.quote(c.get('actor'), opened.article.id, { ...read.fields, words, block })
  if ('done' in outcome) return backTo(c, opened, 'confirmed')
  return trouble({ [isDate(outcome.refused) ? 'edtf' : 'words']: factRefusals[outcome.refused] })
}

async function addEvent(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readForm(c, newEventForm)
  if ('problems' in form) return show(c, needs, { opened, trouble: { form: 'event', ...form } })
  const { words, block } = form.read
  const typed = { ...form.read, participants: form.read.participants.join('\n'), block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    show(c, needs, { opened, trouble: { form: 'event', problems, typed } })
  const read = await eventFrom(needs.record, form.read)
  if ('problems' in read) return trouble(read.problems)
  const outcome = await needs.record.facts.event(c.get('actor'), opened.article.id, { ...read.fields, words, block })
  if ('done' in outcome) return backTo(c, opened, 'confirmed')
  return trouble({ [isDate(outcome.refused) ? 'edtf' : 'words']: factRefusals[outcome.refused] })
}

function isDate(refusal: string): boolean {
  return refusal === 'not-a-date' || refusal === 'end-before-start'
}

async function acceptSure(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const outcome = await needs.record.suggestions.acceptSure(c.get('actor'), opened.article.id)
  if ('refused' in outcome) return show(c, needs, { opened, problem: decideRefusals[outcome.refused] })
  return c.redirect(`${urls.newsroom.articleRecord(opened.article.id)}?count=${outcome.done}`, 303)
}

async function decideOne(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readForm(c, decisionForm)
  const id = (c.req.param('suggestion') ?? '') as SuggestionId
  if ('problems' in form) return show(c, needs, { opened, problem: 'Say what to do with the suggestion.' })
  const { act, candidate, who, title } = form.read
  const { suggestions } = needs.record
  const [actor, articleId] = [c.get('actor'), opened.article.id]
  if (act === 'reject') {
    const outcome = await suggestions.reject(actor, articleId, id)
    if ('done' in outcome) return backTo(c, opened, 'rejected')
    return show(c, needs, { opened, problem: decideRefusals[outcome.refused] })
  }
  const named = await idFrom(needs.record, who, ['person', 'organisation', 'place'])
  if ('problem' in named) return show(c, needs, { opened, problem: named.problem })
  const entryId = named.id ?? (isId(candidate) ? (candidate as EntryId) : null)
  const outcome = await suggestions.accept(actor, articleId, { id, entryId, title })
  if ('done' in outcome) return backTo(c, opened, 'confirmed')
  return show(c, needs, { opened, problem: decideRefusals[outcome.refused] })
}

async function changeMention(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readForm(c, mentionForm)
  const mentionId = (c.req.param('mention') ?? '') as MentionId
  if ('problems' in form) return show(c, needs, { opened, problem: factRefusals['words-not-found'] })
  const { facts } = needs.record
  const [actor, articleId] = [c.get('actor'), opened.article.id]
  const isPlacing = form.read.act === 'place'
  const outcome = isPlacing
    ? await facts.placeAgain(actor, articleId, { mentionId, words: form.read.words })
    : await facts.unmention(actor, articleId, mentionId)
  if ('done' in outcome) return backTo(c, opened, isPlacing ? 'placed' : 'dropped')
  return show(c, needs, { opened, problem: factRefusals[outcome.refused] })
}
