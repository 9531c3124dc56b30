import { parseInstant } from '../../../base/clock.ts'
import { isId } from '../../../base/id.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import type { EntryId } from '../entry.ts'
import type { SuggestionId } from '../fact.ts'
import type { Who } from '../reading.ts'
import { articleRecordRoutes } from '../routes.ts'
import type { Choice } from '../suggesting/accepting.ts'
import { decideRefusals } from '../words.ts'
import { backTo, lookedFor, type Opened, show, showPanel } from './article-page.tsx'
import { decisionForm, togetherForm, undoForm } from './forms.ts'
import { type C, type Needs, whoIs } from './open.tsx'

/** What a program suggests of an article, decided on its record's page or beside its text. */
export function suggestionHandlers(needs: Needs) {
  return [
    on(articleRecordRoutes.panel, ({ c, target: opened }) => showPanel(c, needs, { opened })),
    on(articleRecordRoutes.acceptSure, ({ c, target }) => acceptSure(c, needs, target)),
    on(articleRecordRoutes.undo, ({ c, target }) => undo(c, needs, target)),
    on(articleRecordRoutes.decide, ({ c, target, params }) =>
      decideOne(c, needs, { ...target, id: params.suggestion as SuggestionId }),
    ),
  ]
}

async function acceptSure(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, togetherForm)
  const back = 'read' in form ? form.read.back : 'record'
  const outcome = await needs.record.suggestions.acceptSure(c.get('actor'), opened.article.id)
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
  if (!at) return answer(c, needs, { opened, back, problem: 'Nothing was accepted together then.' })
  const outcome = await needs.record.suggestions.undo(c.get('actor'), opened.article.id, at)
  if ('done' in outcome) return backTo(c, opened, { back, says: `undone=${outcome.done}` })
  return answer(c, needs, { opened, back, problem: decideRefusals[outcome.refused] })
}

type Decision = { act: string; candidate: string; who: string; name: string; kind: string; title: string }

type Deciding = Opened & { id: SuggestionId }

async function decideOne(c: C, needs: Needs, { id, ...opened }: Deciding): Promise<Response> {
  const form = await readBody(c, decisionForm)
  if ('problems' in form) return show(c, needs, { opened, problem: 'Say what to do with the suggestion.' })
  const { back, ...decision } = form.read
  const { suggestions } = needs.record
  const [actor, articleId] = [c.get('actor'), opened.article.id]
  const failed = (problem: string, found: Who[] = []) =>
    answer(c, needs, { opened, back, deciding: { id, problem, found, typed: decision } })
  if (decision.act === 'reject') {
    const outcome = await suggestions.reject(actor, articleId, id)
    if ('done' in outcome) return backTo(c, opened, { back, says: 'done=rejected' })
    return answer(c, needs, { opened, back, problem: decideRefusals[outcome.refused] })
  }
  const choice = await choiceOf(needs, decision)
  if ('problem' in choice) return failed(choice.problem, await lookedFor(needs.record, decision.who, opened))
  const outcome = await suggestions.accept(actor, articleId, { id, ...choice, title: decision.title })
  if ('done' in outcome) return backTo(c, opened, { back, says: 'done=confirmed' })
  if (outcome.refused === 'no-such-suggestion') {
    return answer(c, needs, { opened, back, problem: decideRefusals[outcome.refused] })
  }
  return failed(decideRefusals[outcome.refused])
}

type Chosen = Omit<Choice, 'id' | 'title'> | { problem: string }

/** Whom a form means: who is typed in, before who is ticked. */
async function choiceOf({ record }: Needs, { candidate, who, name, kind }: Decision): Promise<Chosen> {
  const kinds = ['person', 'organisation', 'place'] as const
  const chosen = kinds.find((each) => each === kind) ?? 'person'
  if (who !== '') {
    const named = await whoIs(record, who, kinds)
    return 'problem' in named ? named : { entryId: named.entry.id }
  }
  if (candidate === 'new') return { isNew: { kind: chosen, name } }
  if (candidate.startsWith('new:')) return { isNew: { kind: chosen, name: candidate.slice('new:'.length).trim() } }
  return { entryId: isId(candidate) ? (candidate as EntryId) : null }
}

type Answer = Parameters<typeof show>[2] & { back: string }

function answer(c: C, needs: Needs, { back, ...shown }: Answer): Promise<Response> {
  return back === 'panel' ? showPanel(c, needs, shown) : show(c, needs, shown)
}
