import { idOf } from '../../base/id.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { writeArticles } from '../articles/permissions.ts'
import { changePlan, readPlan } from './permissions.ts'

const item = { params: { id: idOf('item') }, target: 'planned' } as const
/** What of the plan is looked at. */
const looked = { section: words(), person: words(40) } as const

export const planRoutes = {
  list: route('plan.list', {
    method: 'GET',
    path: '/newsroom/plan',
    query: { ...looked, what: words(20), state: words(20), bulk: words(40), ...listQuery },
    permission: readPlan,
  }),
  new: route('plan.new', {
    method: 'GET',
    path: '/newsroom/plan/new',
    query: { day: words(10) },
    permission: changePlan,
  }),
  add: route('plan.add', { method: 'POST', path: '/newsroom/plan', permission: changePlan }),
  calendar: route('plan.calendar', {
    method: 'GET',
    path: '/newsroom/plan/calendar',
    query: { span: words(10), day: words(10), ...looked },
    permission: readPlan,
  }),
  /** The list of a day, for a spreadsheet. */
  csv: route('plan.csv', {
    method: 'GET',
    path: '/newsroom/plan/day.csv',
    query: { day: words(10), ...looked },
    permission: readPlan,
  }),
  feeds: route('plan.feeds', { method: 'GET', path: '/newsroom/plan/feeds', permission: readPlan }),
  changeFeed: route('plan.change-feed', { method: 'POST', path: '/newsroom/plan/feeds', permission: readPlan }),
  show: route('plan.show', {
    method: 'GET',
    path: '/newsroom/plan/:id',
    query: { done },
    permission: readPlan,
    ...item,
  }),
  change: route('plan.change', { method: 'POST', path: '/newsroom/plan/:id', permission: changePlan, ...item }),
  /** It becomes an article. */
  begin: route('plan.begin', {
    method: 'POST',
    path: '/newsroom/plan/:id/article',
    permission: writeArticles,
    ...item,
  }),
  drop: route('plan.drop', { method: 'POST', path: '/newsroom/plan/:id/dropped', permission: changePlan, ...item }),
  /** For a calendar programme, at an address that is a secret. */
  feed: route('plan.feed', { method: 'GET', path: '/calendars/:token/plan.ics', isPrivate: true }),
} as const
