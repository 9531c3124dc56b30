import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { RuleState } from '../features/house-style/index.ts'
import type { Actor } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { texts } from './paper.ts'

/** The paper's own rules: tried on its archive, most of them asked of everybody, one tried by its owner. */
export async function addHouseStyle({ houseStyle }: Site, publisher: Actor): Promise<void> {
  const file = await readFile(new URL('house-style.yaml', texts), 'utf8')
  const brought = await houseStyle.bring(publisher, file)
  if (!('done' in brought)) throw new Error(`The demo’s house style was not taken: ${JSON.stringify(brought)}`)
  const { rules }: { rules: { key: string; state: RuleState }[] } = parse(file)
  for (const { key, state } of rules) {
    const rule = await houseStyle.byKey(key)
    if (!rule || state === 'off') continue
    await houseStyle.tryOn(publisher, rule.id)
    await houseStyle.stand(publisher, { id: rule.id, state, pilots: state === 'pilot' ? [publisher.id] : [] })
  }
}
