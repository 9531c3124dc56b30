import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { changeSettings } from '../settings/permissions.ts'
import { changePolicies, changeWordLists } from './permissions.ts'
import { listKinds } from './words/lists.ts'

const site = { path: '/newsroom/screening', permission: changeSettings } as const
const section = {
  path: '/newsroom/screening/sections/:id',
  params: { id: idOf('section') },
  permission: changePolicies,
  target: 'section',
} as const
const article = {
  path: '/newsroom/screening/articles/:id',
  params: { id: idOf('article') },
  permission: changePolicies,
  target: 'article',
} as const
const list = { params: { kind: z.enum(listKinds) }, permission: changeWordLists } as const

/** How replies are taken, and the lists of words. */
export const screeningRoutes = {
  site: route('policy.site', { method: 'GET', query: { done }, ...site }),
  saveSite: route('policy.save-site', { method: 'POST', stepUp: true, ...site }),
  section: route('policy.section', { method: 'GET', query: { done }, ...section }),
  saveSection: route('policy.save-section', { method: 'POST', ...section }),
  article: route('policy.article', { method: 'GET', query: { done }, ...article }),
  saveArticle: route('policy.save-article', { method: 'POST', ...article }),
  words: route('words.show', { method: 'GET', path: '/newsroom/screening/words/:kind', query: { done }, ...list }),
  saveWords: route('words.save', {
    method: 'POST',
    path: '/newsroom/screening/words/:kind',
    limit: megabytes(2),
    ...list,
  }),
  tryWords: route('words.try', {
    method: 'POST',
    path: '/newsroom/screening/words/:kind/trial',
    limit: megabytes(2),
    ...list,
  }),
} as const
