import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { oneAtATime } from '../platform/database/serial.ts'
import type { aBrowser } from './newsroom.ts'

type Browser = Awaited<ReturnType<typeof aBrowser>>
type Fields = Record<string, string | readonly string[]>

/** Keeps everybody else from a lock until it is let go; on SQLite, whose only lock is the writer's, from nothing. */
export async function holding(database: Database, what: string) {
  if (database.kind === 'sqlite') return { release: async () => undefined }
  const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const over = database.write(async (tx) => {
    await oneAtATime(tx, what)
    held.resolve()
    await released.promise
  })
  await held.promise
  return {
    async release() {
      released.resolve()
      await over
    },
  }
}

/** Until somebody waits for a lock or gives up waiting for it to be asked for; on SQLite nobody does. */
export async function untilSomebodyWaits(database: Database, most = 1, patience = 2000): Promise<void> {
  if (database.kind === 'sqlite') return
  for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(database.read)
    if ((rows[0]?.waiting ?? 0) >= most) return
  }
}

/** What a form of a page would send as it stands. */
export function fieldsOf(page: string, action: string): Fields {
  const forms = page.split('<form').filter((each) => each.includes(`action="${action}"`))
  const form = forms[0]?.split('</form>')[0] ?? ''
  const fields = new Map<string, string[]>()
  const add = (name: string | undefined, value: string) => {
    if (name) fields.set(name, [...(fields.get(name) ?? []), plain(value)])
  }
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const isOff = /type="(checkbox|radio)"/.test(tag) && !/\bchecked\b/.test(tag)
    if (!isOff) add(/ name="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g))
    add(/ name="([^"]*)"/.exec(tag)?.[1], text.trim())
  for (const [, tag = '', options = ''] of form.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option)
    const chosen = all.find((option) => /\bselected\b/.test(option)) ?? all[0] ?? ''
    add(/ name="([^"]*)"/.exec(tag)?.[1], /value="([^"]*)"/.exec(chosen)?.[1] ?? '')
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

type Asked = {
  /** The page with the form, and where the form goes. */
  page: string
  action?: string
  first: Fields
  second: Fields
  /** What tells the two texts apart wherever they are shown. */
  words: readonly [string, string]
}

/**
 * Two people open one form and send it at the same moment. One is kept; the other is shown both texts and keeps what was
 * typed; sent again from there, it takes the place of the first.
 */
export async function expectBothKept(browser: Browser, { page, action = page, first, second, words }: Asked) {
  const shown = fieldsOf((await browser.get(page)).text, action)

  const answers = await Promise.all([
    browser.post(action, { ...shown, ...first }),
    browser.post(action, { ...shown, ...second }),
  ])

  expect([page, ...answers.map(({ status }) => status).toSorted()]).toEqual([page, 303, 409])
  const beaten = answers.find(({ status }) => status === 409)?.text ?? ''
  for (const each of words) expect(beaten).toContain(each)
  expect(beaten).toContain('Somebody else changed this meanwhile')
  const [won = '', lost = ''] = answers[0]?.status === 303 ? words : words.toReversed()
  const there = (await browser.get(page)).text
  expect([page, there.includes(won), there.includes(lost)]).toEqual([page, true, false])
  const again = fieldsOf(beaten, action)
  expect(JSON.stringify(again)).toContain(lost)
  expect((await browser.post(action, again)).status).toBe(303)
  expect((await browser.get(page)).text).toContain(lost)
}
