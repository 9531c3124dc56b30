import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import {
  approveArticles,
  publishArticles,
  readArticles,
  withdrawArticles,
  writeArticles,
} from '../articles/permissions.ts'
import { houseRuleAt } from '../house-style/routes.ts'
import { changePlan, readPlan } from '../plan/permissions.ts'
import { changeSettings } from '../settings/permissions.ts'

const article = { params: { id: idOf('article') }, target: 'article' } as const
const read = { ...article, permission: readArticles } as const
const write = { ...article, permission: writeArticles } as const
const publish = { ...article, permission: publishArticles } as const
const withdraw = { ...article, permission: withdrawArticles } as const
/** As the form or the editor sends an article. */
const limit = megabytes(2)

const saved = {
  200: {
    says: 'Saved',
    json: z.object({ revision: z.object({ id: z.string(), number: z.int(), savedAt: z.iso.datetime() }) }),
  },
  409: {
    says: 'Somebody else saved meanwhile: what is there now, and what was sent',
    json: z.object({ problem: z.literal('stale-save'), newest: z.looseObject({}), yours: z.looseObject({}) }),
  },
  422: {
    says: 'No article: what is wrong with which field',
    json: z.object({ problem: z.string(), problems: z.record(z.string(), z.string()).optional() }),
  },
} as const

/** Everything the newsroom does with articles. */
export const writingRoutes = {
  home: route('newsroom.home', { method: 'GET', path: '/newsroom', permission: 'signed-in' }),
  /** Leads from a page of readers to where it is made. */
  at: route('newsroom.at', {
    method: 'GET',
    path: '/newsroom/at',
    query: { path: words(1024) },
    permission: 'signed-in',
  }),
  list: route('article.list', {
    method: 'GET',
    path: '/newsroom/articles',
    query: {
      ...{ search: words(), stage: words(40), section: words(), begun: words(20), person: words(40), what: words(20) },
      bulk: words(40),
      ...listQuery,
    },
    permission: readArticles,
  }),
  /** For whoever goes to an article from anywhere. */
  find: route('article.find', {
    method: 'GET',
    path: '/newsroom/articles/find',
    query: { search: words() },
    answers: {
      200: {
        says: 'Articles by the beginnings of words of their headlines, those worked on last first; without words the newest',
        json: z.object({
          articles: z.array(z.object({ headline: z.string(), path: z.string(), stage: z.string() })),
        }),
      },
    },
    permission: readArticles,
  }),
  /** For whoever writes a link. */
  linkable: route('article.linkable', {
    method: 'GET',
    path: '/newsroom/articles/linkable',
    query: { search: words() },
    answers: {
      200: {
        says: 'Articles that readers can see, by the beginnings of words of their headlines',
        json: z.object({ articles: z.array(z.object({ headline: z.string(), path: z.string() })) }),
      },
    },
    permission: readArticles,
  }),
  new: route('article.new', { method: 'GET', path: '/newsroom/articles/new', permission: writeArticles }),
  begin: route('article.begin', { method: 'POST', path: '/newsroom/articles', permission: writeArticles }),
  edit: route('article.edit', { method: 'GET', path: '/newsroom/articles/:id', query: { done }, ...read }),
  save: route('article.save', { method: 'POST', path: '/newsroom/articles/:id', limit, ...write }),
  preview: route('article.preview', { method: 'GET', path: '/newsroom/articles/:id/preview', ...read }),
  revisions: route('article.revisions', {
    method: 'GET',
    path: '/newsroom/articles/:id/revisions',
    query: { done, from: z.string().optional(), to: z.string().optional(), ...listQuery },
    ...read,
  }),
  /** A revision with a name stays for good. */
  nameRevision: route('article.name-revision', {
    method: 'POST',
    path: '/newsroom/articles/:id/revisions/name',
    ...write,
  }),
  /** What an earlier revision says becomes the newest one. */
  restoreRevision: route('article.restore-revision', {
    method: 'POST',
    path: '/newsroom/articles/:id/revisions/restored',
    ...write,
  }),
  /** By the editor that saves by itself. */
  saveRevision: route('article.save-revision', {
    method: 'POST',
    path: '/newsroom/articles/:id/revisions',
    limit,
    // What is written together stands in the text; `content` is then the form’s own fields.
    body: z.object({ base: idOf('revision'), content: z.unknown(), isTogether: z.boolean().default(false) }),
    answers: saved,
    ...write,
  }),
  /** By a window in which it is written, for as long as that is open. */
  here: route('article.here', {
    method: 'POST',
    path: '/newsroom/articles/:id/here',
    body: z.object({ window: z.string().regex(/^[\w-]{8,40}$/), leaves: z.boolean().default(false) }),
    answers: {
      200: {
        says: 'The names of whoever else has it open, and the newest revision',
        json: z.object({
          others: z.array(z.string()),
          newest: z.object({ id: z.string(), number: z.int(), by: z.string(), at: z.string() }),
        }),
      },
    },
    ...write,
  }),
  publishing: route('article.publishing', {
    method: 'GET',
    path: '/newsroom/articles/:id/publishing',
    query: { done, report: words(40), block: words(16) },
    ...read,
  }),
  publish: route('article.publish', { method: 'POST', path: '/newsroom/articles/:id/publishing', ...publish }),
  /** Who writes it, until when, how long, and what it needs. */
  plan: route('article.plan', {
    method: 'GET',
    path: '/newsroom/articles/:id/plan',
    query: { done },
    ...article,
    permission: readPlan,
  }),
  changePlan: route('article.change-plan', {
    method: 'POST',
    path: '/newsroom/articles/:id/plan',
    ...article,
    permission: changePlan,
  }),
  approve: route('article.approve', {
    method: 'POST',
    path: '/newsroom/articles/:id/approval',
    ...article,
    permission: approveArticles,
  }),
  move: route('article.move', { method: 'POST', path: '/newsroom/articles/:id/stage', ...write }),
  setPublicationSettings: route('article.set-publication-settings', {
    method: 'POST',
    path: '/newsroom/articles/:id/publication-settings',
    ...publish,
  }),
  /** What was to happen at a moment does not; whoever may do it by hand may call it off. */
  callOff: route('article.call-off', { method: 'POST', path: '/newsroom/articles/:id/schedule', ...read }),
  withdrawal: route('article.withdrawal', { method: 'GET', path: '/newsroom/articles/:id/withdrawal', ...withdraw }),
  withdraw: route('article.withdraw', {
    method: 'POST',
    path: '/newsroom/articles/:id/withdrawal',
    stepUp: true,
    ...withdraw,
  }),
  dismiss: route('article.dismiss', { method: 'POST', path: '/newsroom/articles/:id/dismissals', ...write }),
  /** What the desk check says of the newest revision by the rules that a browser cannot ask. */
  findings: route('article.findings', {
    method: 'GET',
    path: '/newsroom/articles/:id/findings',
    answers: {
      200: { says: 'What was found', json: z.object({ findings: z.array(z.looseObject({ rule: z.string() })) }) },
    },
    ...write,
  }),
  /** Where a draft can be in the desk, and who may move it. */
  stages: route('stage.list', {
    method: 'GET',
    path: '/newsroom/stages',
    query: { done },
    permission: changeSettings,
  }),
  changeStages: route('stage.change', { method: 'POST', path: '/newsroom/stages', permission: changeSettings }),
  deskRules: route('desk-rule.list', { method: 'GET', path: '/newsroom/desk-rules', permission: 'signed-in' }),
} as const

/** One rule on the page of all, or one of the paper's own. */
export function deskRuleAt(name: string): string {
  if (name.startsWith('style:')) return houseRuleAt(name)
  return `${writingRoutes.deskRules.to()}#${name}`
}
