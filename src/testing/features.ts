import type { Feature } from '../assembly/feature.ts'

/** A feature of a test’s own, which does nothing but what is given. */
export function aFeature(name: string, parts: Partial<Feature> & { needs?: readonly never[] } = {}): Feature {
  return { name: name as never, needs: [], service: () => undefined as never, ...parts }
}
