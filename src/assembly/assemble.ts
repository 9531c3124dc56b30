import { nearestLanguage } from '../base/messages.ts'
import type { Work } from '../platform/jobs/define.ts'
import { inLanguage } from '../platform/speaking.ts'
import {
  type Feature,
  type FeatureName,
  type Find,
  permissionsOf,
  routesOf,
  type Services,
  type Shells,
  type Standing,
  settingsOf,
} from './feature.ts'
import { createSlots } from './slots.ts'

/** The features so that each comes after whom it needs, and otherwise as they are listed. */
export function inOrder(features: readonly Feature[]): Feature[] {
  const byName = new Map(features.map((feature) => [feature.name, feature]))
  if (byName.size < features.length) throw new Error('Two features have one name.')
  const placed = new Set<Feature>()

  function place(name: FeatureName, above: readonly FeatureName[]): void {
    const feature = byName.get(name)
    if (!feature) throw new Error(`${above.at(-1)} needs ${name}, and there is no such feature.`)
    if (above.includes(name)) {
      const circle = [...above.slice(above.indexOf(name)), name].join(' needs ')
      throw new Error(`Features need each other in a circle: ${circle}.`)
    }
    if (placed.has(feature)) return
    for (const needed of feature.needs) place(needed, [...above, name])
    placed.add(feature)
  }

  for (const { name } of features) place(name, [])
  return [...placed]
}

/** Refuses features of which two say the same, or one asks for what nobody says. */
export function refuseMuddle(features: readonly Feature[]): void {
  const permissions = permissionsOf(features)
  refuseTwice(permissions, 'permission')
  const settings = settingsOf(features)
  refuseTwice(settings, 'setting')
  refuseTwice([...new Set(settings.map(({ group }) => group))], 'group of settings')
  const asking = [
    ...routesOf(features).map((each) => ({ ...each, what: 'route' })),
    ...settings.map((each) => ({ ...each, what: 'setting' })),
  ]
  for (const { what, name, permission = 'anybody' } of asking) {
    if (typeof permission === 'string' || permissions.includes(permission)) continue
    throw new Error(`The ${what} ${name} asks for ${permission.name}, and no feature lists that permission.`)
  }
}

function refuseTwice(all: readonly { name: string }[], what: string): void {
  const names = all.map(({ name }) => name)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) throw new Error(`Two features have a ${what} of the name ${twice}.`)
}

type Laid = Omit<Standing, 'slots' | 'everySetting' | 'everyPermission'>
type ShellsOf = (services: Services) => Shells

/** Builds every feature from what it needs, fills the slots, and sets its jobs going. */
export function assemble(features: readonly Feature[], standing: Laid, shellsOf: ShellsOf) {
  const slots = createSlots()
  const services: Partial<Record<FeatureName, unknown>> = {}
  const ordered = inOrder(features)
  refuseMuddle(ordered)
  const every = { everySetting: settingsOf(ordered), everyPermission: permissionsOf(ordered) }
  const ground: Standing = { ...standing, slots, ...every }

  /** A feature sees whom it needs, and nobody else. */
  const given = ({ name, needs }: Feature) => {
    const seen = [...needs, name].map((each) => [each, services[each]])
    return { ...ground, ...Object.fromEntries(seen) } as Standing & Services
  }

  for (const feature of ordered) services[feature.name] = feature.service(given(feature))
  const shells = shellsOf(services as Services)
  const withShells = (feature: Feature) => ({ ...given(feature), ...shells })
  /** What is done later is said in the paper's language. */
  const inItsLanguage = (work: Work<never>) => ({
    ...work,
    act: async (...given: Parameters<typeof work.act>) => {
      const { language } = await shells.frame()
      return inLanguage(nearestLanguage(language), () => work.act(...given))
    },
  })
  slots.fill(ordered.flatMap((feature) => feature.fills?.(withShells(feature)) ?? []))
  for (const feature of ordered) standing.jobs.add((feature.jobs ?? []).map(inItsLanguage), given(feature) as never)
  return {
    services: services as Services,
    shells,
    handlers: () => ordered.flatMap((feature) => feature.handlers?.(withShells(feature)) ?? []),
    targets: () => Object.assign({}, ...ordered.map((feature) => feature.targets?.(given(feature)))) as Finds,
    async backfill(): Promise<void> {
      for (const feature of ordered) await feature.backfill?.(given(feature))
    },
  }
}

type Finds = Readonly<Record<string, Find | undefined>>
