/**
 * A place that a feature keeps open for those above it. It is filled when the site is put together, and asked while it
 * runs: so a feature needs nobody above it, and nobody climbs back up.
 */
export type Slot<Filling> = {
  readonly name: string
  readonly filling?: Filling
  /** By what each of its fillings is known; two of one name are refused. */
  readonly known?: (filling: never) => string
}

export function slot<Filling>(name: string, known?: (filling: Filling) => string): Slot<Filling> {
  return known ? { name, known } : { name }
}

/** `order` says where it stands among the fillings of one slot: the least first, then as the features are listed. */
export type Fill = { slot: Slot<unknown>; filling: unknown; order: number }

export function fill<Filling>(into: Slot<Filling>, filling: Filling, order = 0): Fill {
  return { slot: into, filling, order }
}

export type Slots = {
  /** All that fill it, in their order. Whoever asks while the site is put together sees what comes later, too. */
  all<Filling>(of: Slot<Filling>): readonly Filling[]
  /** The one that fills it: asked for once the site runs, and a fault when nobody does. */
  one<Filling>(of: Slot<Filling>): () => Filling
}

/** The slots of one site, and the way to fill them. */
export function createSlots(): Slots & { fill(all: readonly Fill[]): void } {
  const filled = new Map<string, unknown[]>()

  function of(name: string): unknown[] {
    const known = filled.get(name) ?? []
    filled.set(name, known)
    return known
  }

  return {
    all: <Filling>({ name }: Slot<Filling>) => of(name) as readonly Filling[],
    one: <Filling>({ name }: Slot<Filling>) => {
      const fillings = of(name) as readonly Filling[]
      return () => {
        const [only, ...more] = fillings
        if (only === undefined || more.length > 0) throw new Error(`${fillings.length} features fill ${name}, not one.`)
        return only
      }
    },
    fill(all) {
      for (const { slot: into, filling } of all.toSorted((one, other) => one.order - other.order)) {
        refuseTwice(into, of(into.name), filling)
        of(into.name).push(filling)
      }
    },
  }
}

function refuseTwice({ name, known }: Slot<unknown>, there: readonly unknown[], filling: unknown): void {
  if (!known) return
  const called = known(filling as never)
  if (there.some((each) => known(each as never) === called))
    throw new Error(`Two features fill ${name} by the name ${called}.`)
}
