import { fold } from './fold.ts'

type Thing = { '@id'?: unknown; url?: unknown; uri?: unknown; id?: unknown; name?: unknown }

/**
 * Each thing of a list for machines once, as it was named first: by its id or its address, and by its name where one of
 * the two has neither. Words are the same when only marks and capitals tell them apart.
 */
export function distinct<Each extends object | string>(all: readonly Each[]): Each[] {
  const known = new Set<string>()
  const once = all.filter((each) => {
    const keys = keysOf(each)
    const isKnown = keys.some((key) => known.has(key))
    for (const key of keys) known.add(key)
    return !isKnown || keys.length === 0
  })
  const named = new Set(all.filter((each) => placesOf(each).length > 0).flatMap(nameOf))
  return once.filter((each) => placesOf(each).length > 0 || !nameOf(each).some((name) => named.has(name)))
}

function keysOf(each: object | string): string[] {
  const places = placesOf(each)
  return places.length > 0 ? places : nameOf(each)
}

function placesOf(each: object | string): string[] {
  if (typeof each === 'string') return []
  const { '@id': id, url, uri, id: own } = each as Thing
  const place = [id, own, url, uri].find((one) => typeof one === 'string')
  return typeof place === 'string' ? [spelt(place)] : []
}

function nameOf(each: object | string): string[] {
  const name = typeof each === 'string' ? each : (each as Thing).name
  return typeof name === 'string' ? [`name ${fold.compare(name)}`] : []
}

function spelt(place: string): string {
  return URL.canParse(place) ? new URL(place).href.replace(/#$/, '') : place
}
