import type { Context } from 'hono'
import { parseInstant } from '../../base/clock.ts'
import { isId } from '../../base/id.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import type { EntryId, Who } from '../entities/index.ts'
import { whoIs } from '../entities/index.ts'
import { backTo, type Opened, showPanel, showRecord } from '../facts/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import type { Choice } from './accepting.ts'
import { decisionForm, togetherForm, undoForm } from './forms.ts'
import * as say from './messages/newsroom.ts'
import { suggestionRoutes } from './routes.ts'
import { lookedFor, type Needs, suggestedIn } from './suggested.tsx'
import type { SuggestionId } from './suggestion.ts'
import type { Deciding } from './views/suggested.ts'
import { decideRefusals } from './words.ts'

type C = Context<NewsroomWeb>

/** What a program suggests of an article, decided on its record's page or beside its text. */
export function suggestionHandlers(needs: Needs) {
  return [
    on(suggestionRoutes.acceptSure, ({ c, target }) => acceptSure(c, needs, target)),
    on(suggestionRoutes.undo, ({ c, target }) => undo(c, needs, target)),
    on(suggestionRoutes.decide, ({ c, target, params }) =>
      decideOne(c, needs, { ...target, id: params.suggestion as SuggestionId }),
    ),
  ]
}

async function acceptSure(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, togetherForm)
  const back = 'read' in form ? form.read.back : 'record'
  const outcome = await needs.suggestions.acceptSure(c.get('actor'), opened.article.id)
  if ('done' in outcome) {
    const { count, at } = outcome.done
    return backTo(c, opened, { back, says: `count=${count}&at=${encodeURIComponent(at)}` })
  }
  return answer(c, needs, { opened, back, problem: decideRefusals[outcome.refused] })
}

async function undo(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, undoForm)
  const at = 'read' in form ? parseInstant(form.read.at) : undefined
  const back = 'read' in form ? form.read.back : 'record'
  if (!at) return answer(c, needs, { opened, back, problem: say.nothingWasAcceptedTogetherThen() })
  const outcome = await needs.suggestions.undo(c.get('actor'), opened.article.id, at)
  if ('done' in outcome) return backTo(c, opened, { back, says: `undone=${outcome.done}` })
  return answer(c, needs, { opened, back, problem: decideRefusals[outcome.refused] })
}

type Decision = { act: string; candidate: string; who: string; name: string; kind: string; title: string }

type DecidingOne = Opened & { id: SuggestionId }

async function decideOne(c: C, needs: Needs, { id, ...opened }: DecidingOne): Promise<Response> {
  const form = await readBody(c, decisionForm)
  if ('problems' in form) return showRecord(c, needs, { opened, problem: say.sayWhatToDoWith() })
  const { back, ...decision } = form.read
  const { suggestions } = needs
  const [actor, articleId] = [c.get('actor'), opened.article.id]
  const failed = (problem: string, found: Who[] = []) =>
    answer(c, needs, { opened, back, deciding: { id, problem, found, typed: decision } })
  if (decision.act === 'reject') {
    const outcome = await suggestions.reject(actor, articleId, id)
    if ('done' in outcome) return backTo(c, opened, { back, says: 'done=rejected' })
    return answer(c, needs, { opened, back, problem: decideRefusals[outcome.refused] })
  }
  const choice = await choiceOf(needs, decision)
  if ('problem' in choice) return failed(choice.problem, await lookedFor(needs, decision.who, opened))
  const outcome = await suggestions.accept(actor, articleId, { id, ...choice, title: decision.title })
  if ('done' in outcome) return backTo(c, opened, { back, says: 'done=confirmed' })
  if (outcome.refused === 'no-such-suggestion') {
    return answer(c, needs, { opened, back, problem: decideRefusals[outcome.refused] })
  }
  return failed(decideRefusals[outcome.refused])
}

type Chosen = Omit<Choice, 'id' | 'title'> | { problem: string }

/** Whom a form means: who is typed in, before who is ticked. */
async function choiceOf({ entities }: Needs, { candidate, who, name, kind }: Decision): Promise<Chosen> {
  const kinds = ['person', 'organisation', 'place'] as const
  const chosen = kinds.find((each) => each === kind) ?? 'person'
  if (who !== '') {
    const named = await whoIs(entities, who, kinds)
    return 'problem' in named ? named : { entryId: named.entry.id }
  }
  if (candidate === 'new') return { isNew: { kind: chosen, name } }
  if (candidate.startsWith('new:')) return { isNew: { kind: chosen, name: candidate.slice('new:'.length).trim() } }
  return { entryId: isId(candidate) ? (candidate as EntryId) : null }
}

type Answer = { opened: Opened; back: string; problem?: string; deciding?: Deciding }

async function answer(c: C, needs: Needs, { opened, back, deciding, ...said }: Answer): Promise<Response> {
  const [on, show] = back === 'panel' ? (['panel', showPanel] as const) : (['page', showRecord] as const)
  const problem = said.problem ?? deciding?.problem ?? ''
  const suggested = await suggestedIn(needs, { opened, actor: c.get('actor'), on, deciding })
  return show(c, needs, { opened, problem, suggested })
}
