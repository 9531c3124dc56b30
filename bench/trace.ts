import type { Browser, Page } from 'playwright-core'

type Event = {
  name: string
  ph: string
  ts: number
  dur?: number
  pid: number
  tid: number
  cat?: string
  args?: { data?: { type?: string } }
}
type Acts = { first: () => Promise<void>; act: () => Promise<void> }

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing']
const beginning = 'the measurement begins'

/**
 * How long each task of a page’s main thread took, in ms, as Chromium’s trace has it. What is done first is traced too,
 * so that what follows does not wait for the trace, but it is not counted.
 */
export async function tasksDuring(page: Page, acts: Acts): Promise<number[]> {
  return (await mainThreadDuring(page, acts)).filter(isTask).map(({ dur = 0 }) => dur / 1000)
}

/**
 * For each key, how long the main thread was busy from the task that took it to the end of the frame that shows it, in
 * ms. All that came between counts; the wait for the screen’s next frame does not, which no program can shorten.
 */
export async function busyUntilPainted(page: Page, acts: Acts): Promise<number[]> {
  const events = await mainThreadDuring(page, acts)
  const tasks = events.filter(isTask)
  const typed = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
  const entered = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
  const frames = events.filter(({ name }) => name === 'Commit')
  return typed.flatMap((key) => {
    const input = entered.find(({ ts }) => ts >= key.ts)
    const frame = input && frames.find(({ ts }) => ts >= endOf(input))
    const last = frame && tasks.find((task) => task.ts <= frame.ts && endOf(task) >= frame.ts)
    if (!last) return []
    const between = tasks.filter((task) => endOf(task) >= key.ts && task.ts <= last.ts)
    return [between.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000]
  })
}

/** What Chromium traced of the page’s main thread, in order. */
async function mainThreadDuring(page: Page, { first, act }: Acts): Promise<Event[]> {
  const browser = page.context().browser() as Browser
  await browser.startTracing(page, { categories })
  await first()
  await page.evaluate((name) => void performance.mark(name), beginning)
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] }
  const mark = traceEvents.find(({ name, cat }) => name === beginning && cat?.includes('user_timing'))
  if (!mark) throw new Error('The trace does not say when it began.')
  const isOfPage = ({ ts, pid, tid }: Event) => pid === mark.pid && tid === mark.tid && ts >= mark.ts
  return traceEvents.filter(isOfPage).sort((one, other) => one.ts - other.ts)
}

function isTask({ name, ph }: Event): boolean {
  return name === 'RunTask' && ph === 'X'
}

function endOf({ ts, dur = 0 }: Event): number {
  return ts + dur
}
