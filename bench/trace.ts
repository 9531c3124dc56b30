import type { Browser, Page } from 'playwright-core'

type Event = { name: string; ph: string; ts: number; dur?: number; pid: number; tid: number; cat?: string }
type Acts = { first: () => Promise<void>; act: () => Promise<void> }

const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
const beginning = 'the measurement begins'

/**
 * How long each task of a page’s main thread took, in ms, as Chromium’s trace has it. What is done first is traced too,
 * so that what follows does not wait for the trace, but it is not counted.
 */
export async function tasksDuring(page: Page, { first, act }: Acts): Promise<number[]> {
  const browser = page.context().browser() as Browser
  await browser.startTracing(page, { categories })
  await first()
  await page.evaluate((name) => void performance.mark(name), beginning)
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] }
  const mark = traceEvents.find(({ name, cat }) => name === beginning && cat?.includes('user_timing'))
  if (!mark) throw new Error('The trace does not say when it began.')
  const isTask = ({ name, ph, ts, pid, tid }: Event) =>
    name === 'RunTask' && ph === 'X' && pid === mark.pid && tid === mark.tid && ts >= mark.ts
  return traceEvents.filter(isTask).map(({ dur = 0 }) => dur / 1000)
}
