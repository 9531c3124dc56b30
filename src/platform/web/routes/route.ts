import type { Context } from 'hono'
import type { z } from 'zod'
import { type Path, partOf } from '../../../base/path.ts'
import type { Permission } from '../../../base/permission.ts'
import type { Web } from '../edge.ts'

/**
 * What a handler knows of whoever came. The feature that knows people adds what is known of those who signed in:
 * `declare module '…/platform/web/routes/route.ts'`.
 */
export interface Access {
  anybody: Web
}

/** Whom a route lets in: everybody, everybody who works here, or whoever has a permission. */
export type Admits = 'anybody' | 'signed-in' | Permission
type AccessOf<Spec> = Spec extends { permission: 'signed-in' | Permission }
  ? Access[Exclude<keyof Access, 'anybody'>]
  : Access['anybody']

/**
 * Things that an address names. One is looked up before its route acts, and what is not there is a 404; the feature that
 * has it says what it is, as with `Access`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the features.
export interface Targets {}
export type Target = keyof Targets

/** The JSON that a route answers with, by status; each a response of its operation in `docs/openapi.json`. */
type Answers = { readonly [status: number]: { says: string; json: z.ZodType } }

/** In bytes. */
export const usualLimit = 64 * 1024

export type RouteSpec = {
  method: 'GET' | 'POST'
  /**
   * As Hono reads it, such as `/newsroom/articles/:id`. One that begins with `:article` stands below the address of any
   * article: `:article/replies/:id`.
   */
  path: `/${string}` | ':article' | `:article/${string}`
  /** What a parameter must be; an address with another leads nowhere. */
  params?: { readonly [name: string]: z.ZodType }
  /** What may be asked after the `?`; each must take `undefined`, which is what it gets when it cannot be read. */
  query?: { readonly [name: string]: z.ZodType }
  /** Anybody, when it is left out. */
  permission?: Admits
  target?: Target
  /** Whoever asks has shown within the last quarter of an hour who they are; otherwise they are asked first. */
  stepUp?: true
  /** The most bytes of a body; `usualLimit` where it is left out. */
  limit?: number
  /** For a body that does not come from a page of ours, and carries its own right to do what it does. */
  fromAnywhere?: true
  /** One person’s page: no cache keeps it, no search engine lists it. */
  isPrivate?: true
  /** The JSON that programs send there. */
  body?: z.ZodType
  answers?: Answers
}

type ParamsIn<Path extends string> = Path extends `${infer First}/${infer Rest}`
  ? ParamIn<First> | ParamsIn<Rest>
  : ParamIn<Path>
type ParamIn<Part extends string> = Part extends `:${infer Name}{${string}`
  ? Name
  : Part extends `:${infer Name}`
    ? Name
    : never

type ParamOf<Spec extends RouteSpec, Name extends string> = Spec['params'] extends {
  readonly [N in Name]: infer Schema extends z.ZodType
}
  ? z.output<Schema>
  : string
type ParamsOf<Spec extends RouteSpec> = {
  [Name in ParamsIn<Spec['path']>]: Name extends 'article' ? Path : ParamOf<Spec, Name>
}
type QueryOf<Spec extends RouteSpec> = Spec extends { query: infer Query extends Readonly<Record<string, z.ZodType>> }
  ? { [Name in keyof Query]: z.output<Query[Name]> }
  : object

type Asking = string | number | readonly string[] | null | undefined
/** An id, or whatever else is a text, may come from anywhere: what leads nowhere is a 404. */
type LinkParam<Value> = Value extends string ? string : Value
/** What an address is built from: its parameters, and of its query whatever there is to ask. */
type Link<Spec extends RouteSpec> = { [Name in ParamsIn<Spec['path']>]: LinkParam<ParamOf<Spec, Name>> } & {
  [Name in keyof Spec['query']]?: Asking
}
type LinkTo<Spec extends RouteSpec> = [ParamsIn<Spec['path']>] extends [never]
  ? (link?: Link<Spec>) => string
  : (link: Link<Spec>) => string

/** One method at one address, with everything that is known of it before anybody asks. */
export type Route<Spec extends RouteSpec = RouteSpec> = Spec & {
  /** `article.publish`: what it is and what is done. */
  name: string
  /** The address, in its one spelling. */
  to: LinkTo<Spec>
}

export function route<const Spec extends RouteSpec>(name: string, spec: Spec): Route<Spec> {
  return { ...spec, name, to: ((link: Given = {}) => addressOf(spec, link)) as LinkTo<Spec> }
}

type Given = Readonly<Record<string, unknown>>

function addressOf({ path, query = {} }: RouteSpec, link: Given): string {
  const parts = path.split('/').map((part) => (part.startsWith(':') ? filled(part, link) : part))
  const asked = new URLSearchParams(Object.keys(query).flatMap((name) => valuesOf(name, link[name])))
  return parts.join('/') + (asked.size > 0 ? `?${asked}` : '')
}

/** An article's address is a path already. */
function filled(part: string, link: Given): string {
  const name = nameOf(part)
  const value = String(link[name])
  return name === 'article' ? value : partOf(value)
}

/** `id` of `:id`, and of `:id{[a-z]+}`. */
export function nameOf(part: string): string {
  const brace = part.indexOf('{')
  return part.slice(1, brace === -1 ? undefined : brace)
}

function valuesOf(name: string, value: unknown): [string, string][] {
  const all = [value].flat().filter((each) => each !== undefined && each !== null && each !== '')
  return all.map((each) => [name, String(each)])
}

/** What a handler is given. */
type Asked<Spec extends RouteSpec> = {
  c: Context<AccessOf<Spec>>
  params: ParamsOf<Spec>
  query: QueryOf<Spec>
  target: Spec extends { target: infer Named extends Target } ? Targets[Named] : undefined
}

/** `undefined` says that there is no such thing. */
export type Act<Spec extends RouteSpec> = (asked: Asked<Spec>) => Promise<Response | undefined> | Response | undefined

/** A route and what is done at it. */
export type Handled = {
  route: Route
  act: Act<RouteSpec>
  /** What is answered to a body over the limit, where a page of its own says it. */
  tooLarge?: Act<RouteSpec> | undefined
}

export function on<Spec extends RouteSpec>(
  each: Route<Spec>,
  act: Act<Spec>,
  { tooLarge }: { tooLarge?: Act<Spec> } = {},
): Handled {
  const route = each as unknown as Route
  return { route, act: act as Act<RouteSpec>, tooLarge: tooLarge as Act<RouteSpec> | undefined }
}

/** What is asked for after the `?`. */
export function queryOf<Spec extends RouteSpec>(c: Pick<Context, 'req'>, { query = {} }: Route<Spec>): QueryOf<Spec> {
  const read = Object.entries(query).map(([name, schema]) => {
    const all = c.req.queries(name) ?? []
    const parsed = schema.safeParse(all.length > 1 ? all : all[0])
    return [name, parsed.success ? parsed.data : schema.parse(undefined)]
  })
  return Object.fromEntries(read) as QueryOf<Spec>
}

/** Whom a route lets in, by name. */
export function admittedTo({ permission = 'anybody' }: Pick<Route, 'permission'>): string {
  return typeof permission === 'string' ? permission : permission.name
}
