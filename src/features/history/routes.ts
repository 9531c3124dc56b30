import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { done, listQuery } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { removeVersions } from './permissions.ts'

/** A version’s number, and the size of a log. */
const whole = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)

const base64 = z.base64()
const bundle = z.object({
  ...{ path: z.string(), version: z.int(), of: z.int(), canonical: z.string(), salt: base64 },
  ...{ position: z.int(), size: z.int(), proof: z.array(base64) },
  ...{ checkpoint: z.string(), keys: z.array(z.string()) },
})
const continuation = z.object({ from: z.int(), to: z.int(), proof: z.array(base64) })

export const historyRoutes = {
  /** Every published version of an article, from the newest. */
  versions: route('history.versions', { method: 'GET', path: ':article/history' }),
  before: route('history.versions-before', {
    method: 'GET',
    path: ':article/history/before/:number',
    params: { number: whole },
  }),
  /** What it takes to check a version, for programs. */
  bundle: route('history.bundle', {
    method: 'GET',
    path: ':article/history/:file{[0-9]+[.]json}',
    answers: { 200: { says: 'Everything that checking the version takes, all but trust in the key', json: bundle } },
  }),
  /** The page that checks a version; `of` is the address of its file. */
  check: route('history.check', { method: 'GET', path: '/check', query: { of: z.string().optional() } }),
  log: route('history.log', { method: 'GET', path: '/log' }),
  checkpoint: route('history.checkpoint', { method: 'GET', path: '/log/checkpoint' }),
  keys: route('history.keys', { method: 'GET', path: '/log/keys' }),
  continuation: route('history.continuation', {
    method: 'GET',
    path: '/log/continuation/:from/:to',
    params: { from: whole, to: whole },
    answers: { 200: { says: 'That the log of one size goes on from that of another', json: continuation } },
  }),
} as const

const id = idOf('article')

/** An article’s published versions as the newsroom sees them. */
export const versionRoutes = {
  list: route('version.list', {
    method: 'GET',
    path: '/newsroom/articles/:id/versions',
    params: { id },
    query: { done, ...listQuery },
    permission: removeVersions,
    target: 'article',
  }),
  remove: route('version.remove', {
    method: 'POST',
    path: '/newsroom/articles/:id/versions/:number/removal',
    params: { id, number: whole },
    permission: removeVersions,
    target: 'article',
    stepUp: true,
  }),
} as const

/** The file of a version. */
export function bundleAt(article: string, number: number): string {
  return historyRoutes.bundle.to({ article, file: `${number}.json` })
}
