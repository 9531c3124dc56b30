import type { Permission } from '../base/permission.ts'
import type { Unsound } from '../platform/database/soundness.ts'
import type { Reading, Tables } from '../platform/database/tables.ts'
import type { EventType } from '../platform/events/define.ts'
import type { Events } from '../platform/events/events.ts'
import type { Files } from '../platform/files/files.ts'
import type { Work } from '../platform/jobs/define.ts'
import type { Jobs } from '../platform/jobs/runner.ts'
import type { Pages } from '../platform/pages/pages.ts'
import type { Addresses } from '../platform/web/routes/addresses.ts'
import type { Handled, Route, Target } from '../platform/web/routes/route.ts'
import type { Found } from '../platform/web/routes/router.ts'
import type { Desk } from '../ui/newsroom/page.tsx'
import type { Frame } from '../ui/reader/page.tsx'
import type { Ground } from './ground.ts'
import type { Setting } from './setting.ts'
import type { Fill, Slots } from './slots.ts'

/** The service of each feature by the feature’s name; each adds its own, beside `defineFeature`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the features.
export interface Services {}
export type FeatureName = keyof Services

/** What every feature is built on. */
export type Standing = Ground & {
  events: Events
  jobs: Jobs
  pages: Pages
  slots: Slots
  addresses: Addresses
  /** Every setting that a feature has. */
  everySetting: readonly Setting[]
  /** Everything that may be done. */
  everyPermission: readonly Permission[]
}

/** What pages are drawn in: the shell of readers’ pages, and that of the newsroom’s for whoever asks. */
export type Shells = {
  frame: () => Promise<Frame>
  desk: (c: { get: (key: 'actor') => unknown }) => Promise<Desk>
  /** A page as readers have it; nothing where there is none. */
  read: (path: string) => Promise<string | undefined>
  /** What `read` asks, once there is a site to ask. */
  mounted: { app?: { request(url: string, init: RequestInit): Response | Promise<Response> } }
}

type Given<Needs extends FeatureName> = Standing & Pick<Services, Needs>

/** Looks up a thing that an address names by its id. */
export type Find = (params: { id: never }) => Promise<Found | undefined>

/**
 * Something that must always be true of a feature’s data; it is looked at without the site being built, and where it
 * `readsFiles` only while they can be read.
 */
type Check = { part: string; find: (db: Reading, files: Files) => Promise<Unsound[]>; readsFiles?: true }

/**
 * A part of the newsroom in its masthead, for whoever may open it: by its route, or by any of some permissions. What is
 * less often wanted stands in the menu, `isMore`.
 */
export type Place = { name: () => string; order: number; isMore?: true } & (
  | { route: { to: () => string; permission: Permission } }
  | { route: { to: () => string }; forAny: readonly Permission[] }
)

/** All that a feature is to the rest of the site. */
export type Feature<Name extends FeatureName = FeatureName, Needs extends FeatureName = FeatureName> = {
  name: Name
  /** Whom it asks; they are built before it. */
  needs: readonly Needs[]
  /** What it keeps; no other feature reads or writes it. */
  tables?: readonly (keyof Tables)[]
  /** Views of its tables that features which need it may read. */
  offers?: readonly (keyof Tables)[]
  service(given: Given<Needs>): Services[Name]
  /** What it says where features below it keep a place open. */
  fills?(given: Given<Needs | Name> & Shells): readonly Fill[]
  routes?: readonly Readonly<Record<string, unknown>>[]
  /** What may be done with it, and by whom at first; whoever asks takes the value from its `permissions.ts`. */
  permissions?: readonly Permission[]
  handlers?(given: Given<Needs | Name> & Shells): readonly Handled[]
  targets?(given: Given<Needs | Name>): Partial<Record<Target, Find>>
  /** What it says happened. */
  events?: readonly EventType[]
  /** What it does later: on hearing of something, at a moment, or time after time. */
  jobs?: readonly Work<Given<Needs | Name>>[]
  /** What the owner decides of it in the newsroom. */
  settings?: readonly Setting[]
  navigation?: readonly Place[] | ((every: readonly Setting[]) => readonly Place[])
  checks?: readonly Check[]
  /** Makes up for what an older release did not keep, each time the site starts. */
  backfill?(given: Given<Needs | Name>): Promise<unknown>
}

export function defineFeature<const Name extends FeatureName, const Needs extends FeatureName = never>(
  feature: Feature<Name, Needs>,
): Feature {
  return feature as unknown as Feature
}

/** Every route that these features declare. */
export function routesOf(features: readonly Pick<Feature, 'routes'>[]): Route[] {
  return features.flatMap(({ routes = [] }) => routes.flatMap((group) => Object.values(group) as Route[]))
}

/** Everything that the owner of a site of these features decides. */
export function settingsOf(features: readonly Pick<Feature, 'settings'>[]): Setting[] {
  return features.flatMap(({ settings = [] }) => settings)
}

/** The parts of the newsroom, in their order. */
export function placesOf(features: readonly Feature[]): Place[] {
  const every = settingsOf(features)
  const places = features.flatMap(({ navigation = [] }) =>
    typeof navigation === 'function' ? navigation(every) : navigation,
  )
  return places.toSorted((one, other) => one.order - other.order)
}

/** Everything that may be done, as the features that ask for it say it. */
export function permissionsOf(features: readonly Pick<Feature, 'permissions'>[]): Permission[] {
  return features.flatMap(({ permissions = [] }) => permissions)
}

/** Every kind of event that these features record. */
export function eventsOf(features: readonly Pick<Feature, 'events'>[]): EventType[] {
  return features.flatMap(({ events = [] }) => events)
}

/** Everything that these features do later. */
export function worksOf(features: readonly Pick<Feature, 'jobs'>[]): Work<never>[] {
  return features.flatMap(({ jobs = [] }) => jobs)
}
