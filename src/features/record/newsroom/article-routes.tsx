import type { Hono } from 'hono'
import { readForm } from '../../../platform/web/forms.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { NewsroomWeb } from '../../staff/index.ts'
import type { EntryKind } from '../entry.ts'
import type { MentionId } from '../fact.ts'
import type { Words } from '../facts/service.ts'
import { factRefusals } from '../words.ts'
import { type Act, type Adding, backTo, type Opened, show, withArticle } from './article-page.tsx'
import { mentionForm, nameForm, newEventForm, newQuoteForm } from './forms.ts'
import { type C, type Needs, whoIs } from './open.tsx'
import { eventFrom, quoteFrom, quoteOfNewFrom } from './reading-forms.ts'

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
  post('/newsroom/articles/:id/record/mentions/:mention', changeMention)
}

function addingIn(c: C): Adding | undefined {
  const { add, words = '', block = '' } = c.req.query()
  const form = (['name', 'quote', 'event'] as const).find((each) => each === add)
  return form && { form, typed: { words: words.slice(0, 5000), block: block.slice(0, 16) } }
}

function confirmed(c: C, opened: Opened): Response {
  return backTo(c, opened, { back: 'record', says: 'done=confirmed' })
}

async function addName(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readForm(c, nameForm)
  if ('problems' in form) return show(c, needs, { opened, trouble: { form: 'name', ...form } })
  const { words, block, who, isNew, kind } = form.read
  const typed = { words, who, kind, isNew, block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    show(c, needs, { opened, trouble: { form: 'name', problems, typed } })
  const outcome = await nameIn(c, needs, { articleId: opened.article.id, ...form.read })
  return outcome === 'done' ? confirmed(c, opened) : trouble(outcome)
}

type Naming = Words & { articleId: ArticleId; who: string; isNew: string; kind: EntryKind }

async function nameIn(c: C, { record }: Needs, naming: Naming): Promise<'done' | Record<string, string>> {
  const { articleId, words, block, who, isNew, kind } = naming
  const [actor, name] = [c.get('actor'), who || words]
  const named = isNew ? undefined : await whoIs(record, name, [kind])
  if (named && 'problem' in named) return { who: named.problem }
  const outcome = named
    ? await record.facts.mention(actor, articleId, { words, block, entryId: named.entry.id })
    : await record.facts.introduce(actor, articleId, { words, block, kind, name })
  if ('done' in outcome) return 'done'
  return { [outcome.refused === 'words-not-found' ? 'words' : 'who']: factRefusals[outcome.refused] }
}

async function addQuote(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readForm(c, newQuoteForm)
  if ('problems' in form) return show(c, needs, { opened, trouble: { form: 'quote', ...form } })
  const { words, block } = form.read
  const typed = { ...form.read, block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    show(c, needs, { opened, trouble: { form: 'quote', problems, typed } })
  const read = await (form.read.isNew ? quoteOfNewFrom(form.read) : quoteFrom(needs.record, form.read))
  if ('problems' in read) return trouble(read.problems)
  const { facts } = needs.record
  const [actor, { id }] = [c.get('actor'), opened.article]
  const outcome =
    'speaker' in read.fields
      ? await facts.quoteOfNew(actor, id, { ...read.fields, words, block })
      : await facts.quote(actor, id, { ...read.fields, words, block })
  if ('done' in outcome) return confirmed(c, opened)
  return trouble({ [fieldOf(outcome.refused)]: factRefusals[outcome.refused] })
}

function fieldOf(refusal: string): string {
  if (isDate(refusal)) return 'edtf'
  return refusal === 'no-name' || refusal === 'may-not-add' ? 'who' : 'words'
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
  if ('done' in outcome) return confirmed(c, opened)
  return trouble({ [fieldOfEvent(outcome.refused)]: factRefusals[outcome.refused] })
}

function fieldOfEvent(refusal: string): string {
  if (refusal === 'somebody-twice') return 'participants'
  return isDate(refusal) ? 'edtf' : 'words'
}

function isDate(refusal: string): boolean {
  return refusal === 'not-a-date' || refusal === 'end-before-start'
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
  if ('done' in outcome)
    return backTo(c, opened, { back: form.read.back, says: isPlacing ? 'done=placed' : 'done=dropped' })
  return show(c, needs, { opened, problem: factRefusals[outcome.refused] })
}
