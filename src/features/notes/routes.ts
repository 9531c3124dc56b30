import { idOf } from '../../base/id.ts'
import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { readArticles } from '../articles/permissions.ts'
import { writeNotes } from './permissions.ts'

const article = { params: { id: idOf('article') }, target: 'article' } as const
const one = { params: { id: idOf('article'), note: idOf('note') }, target: 'article' } as const

/** What colleagues say to each other about a draft. */
export const noteRoutes = {
  list: route('note.list', {
    method: 'GET',
    path: '/newsroom/articles/:id/notes',
    query: { done },
    ...article,
    permission: readArticles,
  }),
  panel: route('note.panel', {
    method: 'GET',
    path: '/newsroom/articles/:id/notes/panel',
    ...article,
    permission: readArticles,
  }),
  begin: route('note.begin', {
    method: 'POST',
    path: '/newsroom/articles/:id/notes',
    ...article,
    permission: writeNotes,
  }),
  answer: route('note.answer', {
    method: 'POST',
    path: '/newsroom/articles/:id/notes/:note',
    ...one,
    permission: writeNotes,
  }),
  /** Where somebody is spoken to. */
  mine: route('note.mine', { method: 'GET', path: '/newsroom/notes', permission: 'signed-in' }),
} as const
