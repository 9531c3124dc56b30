import type { Setting } from '../../assembly/setting.ts'
import { type Base, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { type AccountLog, type Actor, doerOf, may } from '../staff/index.ts'
import { settingsChanged } from './events.ts'
import { shownOf, type Texts, textIn } from './kept.ts'
import { changeSettings } from './permissions.ts'
import { savedTexts, saveTexts } from './store.ts'

type Needs = { accountLog: AccountLog; database: Database; events: Events; everySetting: readonly Setting[] }

/** What a setting is to be. */
export type To = readonly [setting: Setting, value: unknown]

export type Change = {
  to: readonly To[]
  /** What the form showed that they were changed in, all of it. */
  base?: Base | undefined
}

type Changed = { setting: Setting; before: string; after: string }

/** Page stores do not keep it: by it other processes hear that they have to read again. */
export const settingsTag = 'site:settings'

export function mayChange(actor: Actor, { permission = changeSettings }: Setting): boolean {
  return may(actor, permission)
}

/** Keeps what these settings are to be, and says of each that is another now what it was before. */
export async function change(
  needs: Needs,
  actor: Actor,
  { to, base }: Change,
): Promise<Outcome<true, 'not-allowed'> | Overtaken<Texts>> {
  const settings = to.map(([setting]) => setting)
  for (const each of settings) refuseUnknown(needs, each)
  if (!settings.every((each) => mayChange(actor, each))) return refused('not-allowed')
  const texts = to.map(([setting, value]) => [setting.name, textOf(setting, value)] as const)
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, 'settings')
    const now = await savedTexts(tx)
    const wanted: Texts = new Map([...now, ...texts])
    if (isOverwriting({ base, now: shownOf(settings, now), wanted: shownOf(settings, wanted) })) return overtaken(now)
    await keep(needs, tx, { actor, changed: settings.flatMap((each) => changeOf(each, now, wanted)) })
    return done(true as const)
  })
}

export function refuseUnknown({ everySetting }: Pick<Needs, 'everySetting'>, setting: Setting): void {
  if (!everySetting.includes(setting)) throw new Error(`No feature lists the setting ${setting.name}.`)
}

/** As it is kept. A program that sets what could not be read again is wrong. */
function textOf({ name, field }: Setting, value: unknown): string {
  const text = field.kept(value)
  if (!field.read.safeParse(text).success) throw new Error(`The setting ${name} cannot be “${text}”.`)
  return text
}

function changeOf(setting: Setting, now: Texts, wanted: Texts): Changed[] {
  const [text, after] = [now.get(setting.name), textIn(wanted, setting)]
  const isReadable = text === undefined || setting.field.read.safeParse(text).success
  const before = isReadable ? textIn(now, setting) : text
  return before === after ? [] : [{ setting, before, after }]
}

type Keeping = { actor: Actor; changed: readonly Changed[] }

async function keep({ accountLog, events }: Needs, tx: Writing, { actor, changed }: Keeping): Promise<void> {
  if (changed.length === 0) return
  for (const { setting, before, after } of changed)
    await accountLog.note(tx, actor, { what: 'setting.changed', about: setting.name, before, after })
  await saveTexts(tx, new Map(changed.map(({ setting, after }) => [setting.name, after])))
  const changes = changed.map(({ setting, before, after }) => ({ name: setting.name, before, after }))
  const drops = changed.flatMap(({ setting }) => setting.drops ?? (['site'] as const))
  const said = { actor: doerOf(actor), subject: null, payload: { changes } }
  events.record(tx, settingsChanged, { ...said, drops: [...new Set([settingsTag, ...drops] as const)] })
}
