import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Clock, type Instant, instantOf, millisOf, systemClock } from '../src/base/clock.ts'
import type { Path } from '../src/base/path.ts'
import { importMarkdown } from '../src/features/importers/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { type Running, start } from '../src/main.ts'
import { readConfig } from '../src/platform/config.ts'
import { throwAway } from '../src/testing/folders.ts'
import { doneOrFault } from '../src/testing/site.ts'

export type Started = Running & { data: string; end(): Promise<void> }

/** A site of its own, listening on a free port of this machine. */
export async function aRunningSite(flags: Record<string, string> = {}, clock?: Clock): Promise<Started> {
  const data = await mkdtemp(join(throwAway, 'stet-journey-'))
  const running = await start(readConfig(data, { port: '0', logLevel: 'error', ...flags }, {}), clock)
  const end = async () => {
    await running.stop()
    await rm(data, { recursive: true, force: true })
  }
  return { ...running, data, end }
}

export type SetClock = Clock & { setTo(at: Instant): void }

/** A clock that goes on like the machine’s, from wherever it is set to. */
export function aSetClock(): SetClock {
  let ahead = 0
  return {
    now: () => instantOf(Date.now() + ahead),
    setTo: (at) => {
      ahead = millisOf(at) - millisOf(systemClock.now())
    },
  }
}

type Told = { headline: string; section?: string; text?: string; picture?: boolean }

/** An article readers can see, of every kind of block, and its address. */
export async function published({ site }: Running, told: Told): Promise<Path> {
  const { headline, section = 'Harbour', text = everyBlock, picture = false } = told
  const facts = [
    '---',
    `headline: ${JSON.stringify(headline)}`,
    'standfirst: The crossing reopened with a repaired ramp and half its usual timetable.',
    'byline: [Ada Reed, Tomás Varga]',
    'place: PORT ELDER',
    'date: 2026-11-20',
    `section: ${section}`,
    'topics: [Ferries, "Ropes & sails"]',
    'sources: [{ title: Harbour notice 14, url: "https://harbour.example/notices/14" }]',
    ...(picture ? ['picture: { file: ramp, alt: A ramp at dusk, credit: Ada Reed, caption: The new ramp. }'] : []),
    '---',
    '',
  ].join('\n')
  const file = { text: facts + text, publish: true, picture: aPicture }
  const article = doneOrFault(await importMarkdown(site, theOwner, file))
  await site.jobs.settle()
  if (article.path === null || article.path === undefined) throw new Error(`${headline} has no address.`)
  return article.path
}

async function aPicture(): Promise<Uint8Array> {
  const background = { r: 40, g: 90, b: 120 }
  return sharp({ create: { width: 1800, height: 1200, channels: 3, background } })
    .png()
    .toBuffer()
}

const everyBlock = `Cars queued from **six in the morning** to be the first across, said [the log](https://harbour.example/log).

## What came first

- The ramp was lowered.
- The bell was rung.

### And then

1. One car drove on.
2. Another followed *slowly*.

> “We have waited eleven days,” said Ada Holt.
>
> “We can wait another hour.”

::: pull-quote
We can wait another hour.
:::

***

The last boat left at nine.`
