import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { systemClock } from './base/clock.ts'
import { codeOf, Fault, UsageFault } from './base/fault.ts'
import { theOwner } from './features/staff/index.ts'
import { asText, configFrom, parsed, say, text, type Values } from './flags.ts'
import { openSite } from './opening.ts'
import type { Site } from './site.ts'

/** `stet import`: articles from files, and articles and comments from other systems. */
export async function importFiles(args: string[]): Promise<number> {
  const yes = { type: 'boolean' } as const
  const { values, positionals } = parsed(args, { publish: yes, override: text, 'dry-run': yes })
  const [kind, ...files] = positionals
  if (kind === 'disqus' || kind === 'wordpress') return moveIn(kind, files, values)
  if (kind !== 'markdown' || files.length === 0) {
    throw new UsageFault('Say what to import.', 'For example: stet import markdown article.md --data DIR --publish.')
  }
  const { site, close } = await openSite(configFrom(values, 'data'), 'never')
  let refusals = 0
  try {
    for (const file of files) {
      if (!(await importFile(site, file, values))) refusals += 1
    }
    await site.jobs.settle()
  } finally {
    await close()
  }
  say(`${files.length - refusals} brought in, ${refusals} not.`)
  return refusals === 0 ? 0 : 1
}

async function moveIn(kind: 'disqus' | 'wordpress', [file, ...more]: string[], values: Values): Promise<number> {
  if (file === undefined || more.length > 0)
    throw new UsageFault('Name one file.', `stet import ${kind} FILE.xml --data DIR.`)
  const { accountLines, importDisqus, importWordpress } = await import('./features/importers/index.ts')
  const { site, close } = await openSite(configFrom(values, 'data'), 'never')
  const isTrial = values['dry-run'] === true
  try {
    const bringIn = kind === 'disqus' ? importDisqus : importWordpress
    const moving = { file, isTrial, override: asText(values.override) }
    const { account, found } = await bringIn({ ...site, clock: systemClock }, theOwner, moving)
    for (const line of accountLines(account, found)) say(line)
    if (isTrial) say('Nothing was kept: this was a dry run.')
    await site.jobs.settle()
    return 0
  } finally {
    await close()
  }
}

/** Says what became of one file; true when it came in. */
async function importFile(site: Site, file: string, values: Values): Promise<boolean> {
  const { importMarkdown } = await import('./features/importers/index.ts')
  const override = asText(values.override)
  const outcome = await importMarkdown(site, theOwner, {
    text: await textOf(file),
    publish: values.publish === true,
    picture: (name) => bytesBeside(file, name),
    ...(override ? { override } : {}),
  })
  say('refused' in outcome ? `${file}: ${outcome.refused}` : `${file}: ${whereIs(outcome.done)}`)
  return 'done' in outcome
}

function whereIs({ path, publicId }: { path: string | null; publicId: string | null }): string {
  return publicId === null ? 'saved as a draft' : `published at ${path}`
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Fault(`${file} cannot be read (${codeOf(error)}).`, 'Check its name and who may read it.', error)
  }
}

const bytesBeside = (file: string, name: string) => readFile(join(dirname(file), name)).catch(() => undefined)
