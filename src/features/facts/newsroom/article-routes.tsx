import { readBody } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { EntryKind } from '../../entities/index.ts'
import { whoIs } from '../../entities/index.ts'
import type { MentionId } from '../fact.ts'
import { articleRecordRoutes } from '../routes.ts'
import type { Words } from '../saying.ts'
import type { Opened } from '../slots.ts'
import { factRefusals } from '../words.ts'
import { type Adding, backTo, showPanel, showRecord } from './article-page.tsx'
import { mentionForm, nameForm, newEventForm, newQuoteForm } from './forms.ts'
import type { C, Needs } from './open.ts'
import { eventFrom, quoteFrom, quoteOfNewFrom } from './reading-forms.ts'

/** What one article says of the record: confirmed, suggested, or not found any more. */
export function articleRecordHandlers(needs: Needs) {
  return [
    on(articleRecordRoutes.show, ({ c, target: opened, query }) =>
      showRecord(c, needs, { opened, adding: addingIn(query) }),
    ),
    on(articleRecordRoutes.panel, ({ c, target: opened }) => showPanel(c, needs, { opened })),
    on(articleRecordRoutes.addName, ({ c, target }) => addName(c, needs, target)),
    on(articleRecordRoutes.addQuote, ({ c, target }) => addQuote(c, needs, target)),
    on(articleRecordRoutes.addEvent, ({ c, target }) => addEvent(c, needs, target)),
    on(articleRecordRoutes.changeMention, ({ c, target, params }) =>
      changeMention(c, needs, { ...target, mentionId: params.mention as MentionId }),
    ),
  ]
}

function addingIn({ add, words, block }: { add: string; words: string; block: string }): Adding | undefined {
  const form = (['name', 'quote', 'event'] as const).find((each) => each === add)
  return form && { form, typed: { words, block } }
}

function confirmed(c: C, opened: Opened): Response {
  return backTo(c, opened, { back: 'record', says: 'done=confirmed' })
}

async function addName(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, nameForm)
  if ('problems' in form) return showRecord(c, needs, { opened, trouble: { form: 'name', ...form } })
  const { words, block, who, isNew, kind } = form.read
  const typed = { words, who, kind, isNew, block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    showRecord(c, needs, { opened, trouble: { form: 'name', problems, typed } })
  const outcome = await nameIn(c, needs, { articleId: opened.article.id, ...form.read })
  return outcome === 'done' ? confirmed(c, opened) : trouble(outcome)
}

type Naming = Words & { articleId: ArticleId; who: string; isNew: string; kind: EntryKind }

async function nameIn(c: C, { entities, facts }: Needs, naming: Naming): Promise<'done' | Record<string, string>> {
  const { articleId, words, block, who, isNew, kind } = naming
  const [actor, name] = [c.get('actor'), who || words]
  const named = isNew ? undefined : await whoIs(entities, name, [kind])
  if (named && 'problem' in named) return { who: named.problem }
  const outcome = named
    ? await facts.mention(actor, articleId, { words, block, entryId: named.entry.id })
    : await facts.introduce(actor, articleId, { words, block, kind, name })
  if ('done' in outcome) return 'done'
  return { [outcome.refused === 'words-not-found' ? 'words' : 'who']: factRefusals[outcome.refused] }
}

async function addQuote(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, newQuoteForm)
  if ('problems' in form) return showRecord(c, needs, { opened, trouble: { form: 'quote', ...form } })
  const { words, block } = form.read
  const typed = { ...form.read, block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    showRecord(c, needs, { opened, trouble: { form: 'quote', problems, typed } })
  const read = await (form.read.isNew ? quoteOfNewFrom(form.read) : quoteFrom(needs.entities, form.read))
  if ('problems' in read) return trouble(read.problems)
  const { facts } = needs
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
  const form = await readBody(c, newEventForm)
  if ('problems' in form) return showRecord(c, needs, { opened, trouble: { form: 'event', ...form } })
  const { words, block } = form.read
  const typed = { ...form.read, participants: form.read.participants.join('\n'), block: block ?? '' }
  const trouble = (problems: Record<string, string>) =>
    showRecord(c, needs, { opened, trouble: { form: 'event', problems, typed } })
  const read = await eventFrom(needs.entities, form.read)
  if ('problems' in read) return trouble(read.problems)
  const outcome = await needs.facts.event(c.get('actor'), opened.article.id, { ...read.fields, words, block })
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

type Changing = Opened & { mentionId: MentionId }

async function changeMention(c: C, needs: Needs, { mentionId, ...opened }: Changing): Promise<Response> {
  const form = await readBody(c, mentionForm)
  if ('problems' in form) return showRecord(c, needs, { opened, problem: factRefusals['words-not-found'] })
  const { facts } = needs
  const [actor, articleId] = [c.get('actor'), opened.article.id]
  const isPlacing = form.read.act === 'place'
  const outcome = isPlacing
    ? await facts.placeAgain(actor, articleId, { mentionId, words: form.read.words })
    : await facts.unmention(actor, articleId, mentionId)
  if ('done' in outcome)
    return backTo(c, opened, { back: form.read.back, says: isPlacing ? 'done=placed' : 'done=dropped' })
  return showRecord(c, needs, { opened, problem: factRefusals[outcome.refused] })
}
