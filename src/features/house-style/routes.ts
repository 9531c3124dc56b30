import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { writeArticles } from '../articles/permissions.ts'
import { changeStyle, readStyle } from './permissions.ts'

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const read = { params: { key }, permission: readStyle } as const
const change = { params: { key }, permission: changeStyle } as const

/** The paper's own rules, as the newsroom keeps them and as the editor asks them. */
export const styleRoutes = {
  list: route('style-rule.list', {
    method: 'GET',
    path: '/newsroom/house-style',
    query: { search: words(), group: words(60), state: words(10), ...listQuery },
    permission: readStyle,
  }),
  new: route('style-rule.new', { method: 'GET', path: '/newsroom/house-style/new', permission: changeStyle }),
  make: route('style-rule.make', { method: 'POST', path: '/newsroom/house-style/new', permission: changeStyle }),
  show: route('style-rule.show', { method: 'GET', path: '/newsroom/house-style/rules/:key', query: { done }, ...read }),
  change: route('style-rule.change', { method: 'POST', path: '/newsroom/house-style/rules/:key', ...change }),
  stand: route('style-rule.stand', { method: 'POST', path: '/newsroom/house-style/rules/:key/standing', ...change }),
  try: route('style-rule.try', { method: 'POST', path: '/newsroom/house-style/rules/:key/trial', ...change }),
  trial: route('style-rule.trial', { method: 'GET', path: '/newsroom/house-style/rules/:key/trial', ...read }),
  ask: route('style-rule.ask', { method: 'POST', path: '/newsroom/house-style/rules/:key/requests', ...read }),
  settle: route('style-rule.settle', {
    method: 'POST',
    path: '/newsroom/house-style/rules/:key/requests/:id',
    params: { key, id: idOf('style-request') },
    permission: changeStyle,
  }),
  starter: route('style-starter.list', {
    method: 'GET',
    path: '/newsroom/house-style/starter',
    query: { done, rules: words(6), articles: words(6), found: words(6) },
    permission: readStyle,
  }),
  switch: route('style-starter.switch', {
    method: 'POST',
    path: '/newsroom/house-style/starter',
    permission: changeStyle,
  }),
  terms: route('style-term.list', {
    method: 'GET',
    path: '/newsroom/house-style/terms',
    query: { done },
    permission: readStyle,
  }),
  /** What was done to one of them, also once it is gone. */
  termHistory: route('style-term.history', {
    method: 'GET',
    path: '/newsroom/house-style/terms/:id',
    params: { id: idOf('style-term') },
    permission: readStyle,
  }),
  keepTerm: route('style-term.keep', { method: 'POST', path: '/newsroom/house-style/terms', permission: changeStyle }),
  files: route('style-file.show', {
    method: 'GET',
    path: '/newsroom/house-style/files',
    query: { done, added: words(6), changed: words(6), same: words(6), terms: words(6) },
    permission: readStyle,
  }),
  bring: route('style-file.bring', {
    method: 'POST',
    path: '/newsroom/house-style/files',
    limit: megabytes(3),
    permission: changeStyle,
  }),
  yaml: route('style-file.yaml', {
    method: 'GET',
    path: '/newsroom/house-style/house-style.yaml',
    permission: readStyle,
  }),
  csv: route('style-file.csv', { method: 'GET', path: '/newsroom/house-style/house-style.csv', permission: readStyle }),
  /** For the editor, which asks the rules as somebody types. */
  asked: route('style-rule.asked', {
    method: 'GET',
    path: '/newsroom/house-style/asked.json',
    permission: readStyle,
    answers: {
      200: {
        says: 'The rules that are asked of whoever asks',
        json: z.object({ version: z.string(), rules: z.array(z.looseObject({ key: z.string() })) }),
      },
    },
  }),
  /** The editor says that somebody wrote what a rule says. */
  accept: route('style-fix.take', {
    method: 'POST',
    path: '/newsroom/articles/:id/style-fixes',
    params: { id: idOf('article') },
    target: 'article',
    permission: writeArticles,
  }),
} as const

/** Where a rule of house style, or the term that it stands for, is written of. */
export function houseRuleAt(rule: string): string {
  const called = rule.replace(/^style:/, '')
  return called.startsWith('term-')
    ? `${styleRoutes.terms.to()}#${called.slice('term-'.length)}`
    : styleRoutes.show.to({ key: called })
}
