/**
 * Looks up together what is asked for in one moment, each thing once: whoever asks for one need not know of the others,
 * and a hundred of them are one question to a database.
 */
export function inOneQuestion<Id, Found>(
  lookUp: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Found>>,
): (id: Id) => Promise<Found | undefined> {
  let asked = new Set<Id>()
  let answer: Promise<ReadonlyMap<Id, Found>> | undefined

  function ask(): Promise<ReadonlyMap<Id, Found>> {
    const ids = [...asked]
    asked = new Set()
    answer = undefined
    return lookUp(ids)
  }

  return async (id) => {
    asked.add(id)
    answer ??= Promise.resolve().then(ask)
    return (await answer).get(id)
  }
}
