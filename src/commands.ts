import { once } from 'node:events'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { EOL } from 'node:os'
import { dirname, join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { systemClock } from './base/clock.ts'
import { codeOf, Fault } from './base/fault.ts'
import { pathOf } from './base/path.ts'
import { theOwner } from './features/staff/index.ts'
import { asText, configFrom, parsed, say, text, type Values } from './flags.ts'
import { openSite, type Running, start } from './main.ts'
import type { Config } from './platform/config.ts'
import type { Site } from './site.ts'
import { doctor, migrateOnly, rotateKey, verify } from './upkeep.ts'
import { urls } from './urls.ts'

type Command = { name: string; usage: string; says: string; run: (args: string[]) => Promise<number> }

/** Every command, in the order the help lists them. */
export const commands: Command[] = [
  {
    name: 'demo',
    usage: 'demo [--port N] [--data DIR]',
    says: 'A complete sample site in a throw-away folder.',
    run: demo,
  },
  { name: 'serve', usage: 'serve --data DIR [--port N] [--host H]', says: 'Runs a site.', run: serve },
  {
    name: 'staff',
    usage: 'staff add EMAIL --name N --role R --data DIR',
    says: 'Adds somebody who works here, and prints a link that signs them in once.',
    run: addStaff,
  },
  {
    name: 'check',
    usage: 'check PATH… [--json | --sarif] [--fix] [--rule NAME] [--text-only] [--quotes double|single]',
    says: 'The desk check on Markdown, HTML or text.',
    run: check,
  },
  {
    name: 'suggest',
    usage: 'suggest FILE|- [--json] [--text] [--date YYYY-MM-DD] [--known names.json]',
    says: 'Who said what in a text, who and what it names, and its dates.',
    run: suggest,
  },
  {
    name: 'import',
    usage: 'import markdown FILE… --data DIR [--publish] [--override REASON]',
    says: 'Brings articles in from Markdown files.',
    run: importFiles,
  },
  {
    name: 'import',
    usage: 'import disqus|wordpress FILE.xml --data DIR [--dry-run] [--override REASON]',
    says: 'Brings articles (WordPress) and comments in from another system, and accounts for every one.',
    run: importFiles,
  },
  {
    name: 'export',
    usage: 'export replies --data DIR [--article PATH] [--with-addresses]',
    says: 'Prints every reply, or those of one article, as lines of JSON.',
    run: exportReplies,
  },
  {
    name: 'doctor',
    usage: 'doctor --data DIR',
    says: 'Looks whether everything kept is sound, and changes nothing.',
    run: doctor,
  },
  {
    name: 'verify',
    usage: 'verify --data DIR',
    says: 'Does every sum of the log of versions anew, then looks whether everything else kept is sound.',
    run: verify,
  },
  {
    name: 'log',
    usage: 'log rotate --data DIR',
    says: 'Puts a new key in the place of the one that signs the log of versions.',
    run: rotateKey,
  },
  { name: 'migrate', usage: 'migrate --data DIR', says: 'Brings the database up to date.', run: migrateOnly },
]

const firstStep =
  'Nobody works here yet: add somebody with stet staff add EMAIL --name N --role publisher, and the same --data.'

async function serve(args: string[]): Promise<number> {
  const { values } = parsed(args, {})
  await runUntilStopped(configFrom(values, 'data'), async ({ site, address, remarks }) => {
    say(`Stet is at ${address}`)
    say(`The newsroom is at ${address}${urls.newsroom.home}`)
    for (const remark of remarks) say(remark)
    if ((await site.newsroom.all()).length === 0) say(firstStep)
  })
  return 0
}

/** Starts a site, says where it is, and ends it when asked to: by a signal, also one during the start, or by a failure. */
async function runUntilStopped(config: Config, tell: (running: Running) => Promise<void>): Promise<void> {
  const stopped = askedToStop()
  const running = await Promise.race([start(config), stopped])
  if (!running) return
  try {
    await tell(running)
    await stopped
  } finally {
    await running.stop()
  }
}

async function addStaff(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, { name: text, role: text })
  const { site, close } = await openSite(configFrom(values, 'data'))
  try {
    const [what, email] = positionals
    if (what !== 'add') throw new Fault('Say what to do with staff.', 'stet staff add EMAIL --name N --role R')
    const { invite } = await import('./features/sign-in/index.ts')
    const link = await invite(site, { email, name: values.name, role: values.role })
    say(`This link signs ${email} in, once, within 24 hours:`)
    say(link)
  } finally {
    await close()
  }
  return 0
}

async function demo(args: string[]): Promise<number> {
  // Drawing and seeding are only needed here; a site that serves never loads them.
  const { holdsSite, layOut, newsroomLink, throwAwayFolder } = await import('./demo/demo.ts')
  const { values } = parsed(args, {})
  const asked = asText(values.data)
  const { data, remove } =
    asked === undefined ? await throwAwayFolder() : { data: asked, remove: async () => undefined }
  try {
    if (!(await holdsSite(data))) await layOut(data, say)
    await runUntilStopped(configFrom({ 'log-level': 'warn', ...values }, data), async ({ site, address }) => {
      say(`Stet is at ${address}`)
      say(`The newsroom, once: ${(await newsroomLink(site)) ?? address + urls.newsroom.home}`)
    })
  } finally {
    await remove()
  }
  return 0
}

async function check(args: string[]): Promise<number> {
  const { checkCommand } = await import('./features/desk/command.ts')
  return checkCommand(args, {
    readFile: (path) => readFile(path, 'utf8'),
    writeFile: (path, words) => writeFile(path, words),
    filesIn,
    readInput: () => readText(process.stdin),
    openDictionaries: async () => (await import('./features/desk/spelling/dictionaries.ts')).openDictionaries(),
    print: (words) => process.stdout.write(words.endsWith('\n') ? words : `${words}${EOL}`),
    isTerminal: process.stdout.isTTY === true,
  })
}

async function suggest(args: string[]): Promise<number> {
  // The language model is loaded for this command alone.
  const { suggestCommand } = await import('./features/extraction/command.ts')
  const { textAsRead } = await import('./features/desk/index.ts')
  return suggestCommand(args, {
    readFile: (path) => (path === '-' ? readText(process.stdin) : readFile(path, 'utf8')),
    textOf: textAsRead,
    print: (words) => process.stdout.write(words),
    complain: (words) => process.stderr.write(words),
  })
}

/** Every file below a folder, and every folder there that may not be read; `undefined` for what is no folder. */
async function filesIn(path: string): Promise<{ files: string[]; unread: string[] } | undefined> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return undefined
  const entries = await readdir(path, { withFileTypes: true }).catch(unlessLocked)
  if (!entries) return { files: [], unread: [path] }
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(path, entry.name))
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name))
  const below = await Promise.all(folders.map(filesIn))
  return {
    files: [...files, ...below.flatMap((each) => each?.files ?? [])],
    unread: below.flatMap((each) => each?.unread ?? []),
  }
}

function unlessLocked(error: unknown): undefined {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return undefined
  throw error
}

async function importFiles(args: string[]): Promise<number> {
  const yes = { type: 'boolean' } as const
  const { values, positionals } = parsed(args, { publish: yes, override: text, 'dry-run': yes })
  const [kind, ...files] = positionals
  if (kind === 'disqus' || kind === 'wordpress') return moveIn(kind, files, values)
  if (kind !== 'markdown' || files.length === 0) {
    throw new Fault('Say what to import.', 'For example: stet import markdown article.md --data DIR --publish')
  }
  const { site, close } = await openSite(configFrom(values, 'data'))
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
    throw new Fault('Name one file.', `stet import ${kind} FILE.xml --data DIR`)
  const { accountLines, importDisqus, importWordpress } = await import('./features/importers/index.ts')
  const { site, close } = await openSite(configFrom(values, 'data'))
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

async function exportReplies(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, { article: text, 'with-addresses': { type: 'boolean' } })
  if (positionals.join(' ') !== 'replies') throw new Fault('Say what to export.', 'stet export replies --data DIR')
  const { site, close } = await openSite(configFrom(values, 'data'))
  try {
    const articleId = await articleNamed(site, asText(values.article))
    await print(site.replies.exported({ articleId, withAddresses: values['with-addresses'] === true }))
  } finally {
    await close()
  }
  return 0
}

async function articleNamed({ articles }: Site, path: string | undefined) {
  if (path === undefined) return null
  const spelt = pathOf(path)
  const at = spelt && (await articles.whereIs(spelt))
  if (at?.found === 'article') return at.article.id
  if (at?.found === 'withdrawn') return at.articleId
  throw new Fault(`No article is at ${path}.`, 'Name its path, such as /2026/11/ferry-runs-again.')
}

/** As fast as they are read on the other side, and no faster. */
async function print(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Fault(`${file} cannot be read (${codeOf(error)}).`, 'Check its name and who may read it.', error)
  }
}

const bytesBeside = (file: string, name: string) => readFile(join(dirname(file), name)).catch(() => undefined)

/** Resolves when the process is asked to end. Listened for before it says that it runs, so that no request is lost. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
