import type { Context, Hono } from 'hono'
import type { Path } from '../../../base/path.ts'
import { BodyTooLarge, bindBody } from '../body.ts'
import type { Answer, Web } from '../edge.ts'
import type { Addresses, Read } from './addresses.ts'
import {
  type Act,
  type Admits,
  type Handled,
  nameOf,
  queryOf,
  type Route,
  type RouteSpec,
  type Target,
  usualLimit,
} from './route.ts'

type C = Context<Web>

/** A thing that was found, and what of it a permission asks about. */
export type Found = { thing: unknown; of: object }
type Params = Readonly<Record<string, unknown>>

export type Routing = {
  /** Looks up what an address names; `undefined` when there is none. */
  find: (target: Target, params: Params) => Promise<Found | undefined>
  /** What is answered where there is none that it was to find, when that is not what stands at no address at all. */
  missing: (c: C, target: Target, params: Params) => Promise<Response | undefined>
  /** `undefined` when whoever asks has this permission, of the thing that was found. */
  guard: (c: C, permission: Admits, of: object) => Promise<Response | undefined>
  /** `undefined` when whoever asks has shown a moment ago who they are; otherwise what asks them to. */
  stepUp: (c: C) => Promise<Response | undefined>
  /** Acts on the article at this address, or leads on to where it is; `undefined` when none ever was there. */
  atArticle: (c: C, read: Read, at: AtArticle) => Promise<Response | undefined>
  /** The page for a case. */
  answer: Answer
}

/** What is done there, where `undefined` says that there is no such thing; or the refusal of a method. */
export type AtArticle = { act: (article: Path) => Promise<Response | undefined> } | { refuse: () => Promise<Response> }

/** What no address of ours begins with: a path below it is one of an article, which is one part of it, escaped. */
const articles = '/~'

/** The path by which the router finds what stands at an address. */
export function routedPath({ isOurs, read }: Addresses, path: Path): string {
  if (isOurs(path)) return path
  const { article, below } = read(path)
  const parts = [articles, encodeURIComponent(article), below]
  return parts.filter((part) => part !== '').join('/')
}

/** Puts every route of the table on the application: what is spelt out first, and after each address what it does not take. */
export function mountRoutes(app: Hono<Web>, handled: readonly Handled[], routing: Routing): void {
  const itself = handled.find(({ route }) => route.path === ':article')
  const doing = (c: C, each: Handled): AtArticle => ({ act: (article) => perform(c, each, { routing, article }) })
  /** An address that came from elsewhere may look like one below another article. */
  const wholePath = async (c: C) => {
    const whole = { article: c.get('path'), below: '' }
    return (itself && isRead(c) ? await routing.atArticle(c, whole, doing(c, itself)) : undefined) ?? c.notFound()
  }

  for (const [path, group] of inOrder(handled)) {
    const isBelow = path.startsWith(':article')
    const pattern = isBelow ? `${articles}/${path}` : path
    const below = async (c: C, at: AtArticle) =>
      (await routing.atArticle(c, readFrom(c), at)) ?? (path === ':article' ? c.notFound() : wholePath(c))
    for (const each of group) {
      app.on(each.route.method, pattern, async (c) =>
        isBelow ? below(c, doing(c, each)) : ((await perform(c, each, { routing })) ?? c.notFound()),
      )
    }
    app.all(pattern, (c) => {
      const refuse = () => {
        c.header('allow', methodsOf(group).join(', '))
        return routing.answer(c, 'wrong-method')
      }
      return isBelow ? below(c, { refuse }) : refuse()
    })
  }
  app.all(`${articles}/*`, wholePath)
}

/** What `routedPath` made of the address. */
function readFrom(c: C): Read {
  const article = (c.req.param('article') ?? '') as Path
  return { article, below: c.get('path').slice(article.length + 1) }
}

function isRead({ req }: C): boolean {
  return req.method === 'GET' || req.method === 'HEAD'
}

/** GET answers HEAD as well (RFC 9110, 9.3.2). */
function methodsOf(group: readonly Handled[]): string[] {
  return group.flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method])).sort()
}

/** By address, so that one that is spelt out comes before one that takes any word in its place. */
function inOrder(handled: readonly Handled[]): [string, Handled[]][] {
  const groups = [...Map.groupBy(handled, ({ route }) => route.path)]
  return groups.sort(([one], [other]) => compared(orderOf(one), orderOf(other)))
}

function orderOf(path: string): string {
  return path
    .split('/')
    .map((part) => (part.startsWith(':') ? (part.includes('{') ? '1' : '2') : '0'))
    .join('')
}

function compared(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

type Performing = { routing: Routing; article?: Path }

/**
 * Asks, in this order, whether somebody may anywhere, what is named, whether they may there, whether it is still them, and
 * how much was sent; then it is done. So nobody learns what there is who may do nothing with any of it.
 */
async function perform(c: C, handled: Handled, { routing, article }: Performing): Promise<Response | undefined> {
  const { route, act } = handled
  const permission = route.permission ?? 'anybody'
  const anywhere = await routing.guard(c, permission, {})
  if (anywhere) return anywhere
  const params = paramsOf(route, c, article)
  const found = params && (await thingOf(routing, route, params))
  if (!found) return params && route.target && routing.missing(c, route.target, params)
  const there = await routing.guard(c, permission, found.of)
  if (there) return there
  const again = route.stepUp && (await routing.stepUp(c))
  if (again) return again
  const asked = {
    c,
    params: params as never,
    query: queryOf(c, route),
    target: found.thing as never,
  }
  const answer = await withinLimit(c, handled, { asked, routing, act })
  if (answer && route.isPrivate) keptByNobody(answer)
  return answer
}

async function thingOf({ find }: Routing, { target }: Route, params: Params): Promise<Found | undefined> {
  return target === undefined ? { thing: undefined, of: {} } : find(target, params)
}

type Acting = { asked: Parameters<Act<RouteSpec>>[0]; routing: Routing; act: Act<RouteSpec> }

async function withinLimit(c: C, { route, tooLarge }: Handled, { asked, routing, act }: Acting) {
  if (route.method === 'GET') return act(asked)
  const refuse = async () => (await tooLarge?.(asked)) ?? routing.answer(c, 'too-large')
  if (!bindBody(c, route.limit ?? usualLimit)) return refuse()
  try {
    return await act(asked)
  } catch (error) {
    if (error instanceof BodyTooLarge) return refuse()
    throw error
  }
}

/** One person’s page: no cache keeps it, no search engine lists it. */
function keptByNobody({ headers }: Response): void {
  headers.set('cache-control', 'no-store')
  headers.set('x-robots-tag', 'noindex')
  headers.set('referrer-policy', 'same-origin')
}

function paramsOf({ path, params = {} }: Route, c: C, article: Path | undefined): Params | undefined {
  const names = path.split('/').flatMap((part) => (part.startsWith(':') ? [nameOf(part)] : []))
  const read: Record<string, unknown> = {}
  for (const name of names) {
    const given = name === 'article' ? article : c.req.param(name)
    const schema = params[name]
    const parsed = schema ? schema.safeParse(given) : { success: true, data: given }
    if (!parsed.success) return undefined
    read[name] = parsed.data
  }
  return read
}
