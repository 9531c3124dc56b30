import { idOf } from '../../base/id.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { readNotices } from './permissions.ts'

export const noticeRoutes = {
  list: route('staff-notice.list', {
    method: 'GET',
    path: '/newsroom/notices',
    query: { done, what: words(10), ...listQuery },
    permission: readNotices,
  }),
  /** The bell of the masthead, alone: an open page puts it in place of the one it shows. */
  bell: route('staff-notice.bell', { method: 'GET', path: '/newsroom/notices/bell', permission: readNotices }),
  /** Marks it read, and leads to what it is about. */
  open: route('staff-notice.open', {
    method: 'POST',
    path: '/newsroom/notices/:id',
    params: { id: idOf('staff-notice') },
    permission: readNotices,
  }),
  readAll: route('staff-notice.read-all', {
    method: 'POST',
    path: '/newsroom/notices',
    permission: readNotices,
  }),
  choices: route('staff-notice.choices', {
    method: 'GET',
    path: '/newsroom/account/notices',
    query: { done },
    permission: readNotices,
  }),
  choose: route('staff-notice.choose', {
    method: 'POST',
    path: '/newsroom/account/notices',
    permission: readNotices,
  }),
} as const
