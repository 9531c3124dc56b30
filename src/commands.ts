import { once } from 'node:events'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { EOL } from 'node:os'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { codeOf, Fault, UsageFault } from './base/fault.ts'
import { pathOf } from './base/path.ts'
import { writingRoutes } from './features/writing/routes.ts'
import { asText, configFrom, parsed, parsedFlags, say, text } from './flags.ts'
import { importFiles } from './import-command.ts'
import type { Running } from './main.ts'
import { openSite } from './opening.ts'
import type { Config } from './platform/config.ts'
import { withSmallYoungHeap } from './platform/young-heap.ts'
import type { Site } from './site.ts'
import { staffCommand } from './staff-command.ts'
import { doctor, migrateOnly, rotateKey, setUp, verify } from './upkeep.ts'

type Command = { name: string; usage: string; says: string; run: (args: string[]) => Promise<number> }

/** Every command, in the order the help lists them. */
export const commands: Command[] = [
  {
    name: 'demo',
    usage: 'demo [--port N] [--data DIR] [--look NAME]',
    says: 'A complete sample site in a throw-away folder.',
    run: demo,
  },
  { name: 'serve', usage: 'serve --data DIR [--port N] [--host H]', says: 'Runs a site.', run: serve },
  {
    name: 'setup',
    usage: 'setup --data DIR [--paper NAME] [--address URL]',
    says: 'Makes a new, empty site without running it.',
    run: setUp,
  },
  {
    name: 'staff',
    usage: 'staff add EMAIL --name N --role R --data DIR',
    says: 'Adds somebody who works here, and prints a link that signs them in once.',
    run: staffCommand,
  },
  {
    name: 'staff',
    usage: 'staff link EMAIL --data DIR',
    says: 'Prints another link for somebody who works here.',
    run: staffCommand,
  },
  {
    name: 'staff',
    usage: 'staff role EMAIL --role R --data DIR',
    says: 'Gives somebody who works here another role.',
    run: staffCommand,
  },
  {
    name: 'check',
    usage: 'check PATH… [--json | --sarif] [--fix] [--rule NAME] [--text-only] [--quotes double|single] [--style FILE]',
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
    name: 'files',
    usage: 'files copy --data DIR --files-url URL',
    says: 'Brings the files of the data folder to the store that is set; what is there already stays as it is.',
    run: async (args) => (await import('./files-command.ts')).filesCommand(args),
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
  {
    name: 'events',
    usage: 'events',
    says: 'Prints every kind of event: what it is about, who hears it, what it holds.',
    run: events,
  },
  { name: 'migrate', usage: 'migrate --data DIR', says: 'Brings the database up to date.', run: migrateOnly },
  {
    name: 'routes',
    usage: 'routes [--openapi | --permissions]',
    says: 'Prints every address the site answers at and who may; what programs read and send there; or which role may do what.',
    run: async (args) => (await import('./routes-command.ts')).routesCommand(args),
  },
]

const firstStep =
  'Nobody works here yet: add somebody with stet staff add EMAIL --name N --role publisher, and the same --data.'

async function serve(args: string[]): Promise<number> {
  await runUntilStopped(configFrom(parsedFlags(args), 'data'), async ({ site, address, remarks }) => {
    const found = (await site.settings.site()).address
    say(`Stet is at ${address}`)
    say(`The newsroom is at ${found}${writingRoutes.home.to()}`)
    if (found !== address) say(`Readers find it at ${found}; --address gives it another.`)
    for (const remark of remarks) say(remark)
    if ((await site.newsroom.all()).length === 0) say(firstStep)
  })
  return 0
}

/** Starts a site, says where it is, and ends it when asked to: by a signal, also one during the start, or by a failure. */
async function runUntilStopped(config: Config, tell: (running: Running) => Promise<void>): Promise<void> {
  const stopped = askedToStop()
  const starting = withSmallYoungHeap(async () => (await import('./main.ts')).start(config))
  const running = await Promise.race([starting, stopped])
  if (!running) return
  try {
    await tell(running)
    await stopped
  } finally {
    await running.stop()
  }
}

async function demo(args: string[]): Promise<number> {
  const { look, ...values } = parsedFlags(args, { look: text })
  // Drawing and seeding are only needed here; a site that serves never loads them.
  const { chooseLook, holdsSite, layOut, lookCalled, newsroomLink, throwAwayFolder } = await import('./demo/demo.ts')
  const wanted = lookCalled(asText(look))
  const asked = asText(values.data)
  const { data, remove } =
    asked === undefined ? await throwAwayFolder() : { data: asked, remove: async () => undefined }
  try {
    const config = configFrom({ 'log-level': 'warn', ...values, data }, data)
    if (!(await holdsSite(data))) {
      await layOut(data, say)
      const { bringOver } = await import('./files-command.ts')
      await bringOver(config)
    }
    await runUntilStopped(config, async ({ site, address }) => {
      if (wanted) await chooseLook(site, wanted)
      say(`Stet is at ${address}`)
      say(`The newsroom, once: ${(await newsroomLink(site)) ?? address + writingRoutes.home.to()}`)
    })
  } finally {
    await remove()
  }
  return 0
}

async function check(args: string[]): Promise<number> {
  const [{ checkCommand }, { kindNamed }] = await Promise.all([
    import('./features/desk/command.ts'),
    import('./features/articles/kinds/kind.ts'),
  ])
  return checkCommand(args, {
    readFile: (path) => readFile(path, 'utf8'),
    writeFile: (path, words) => writeFile(path, words),
    filesIn,
    readInput: () => readText(process.stdin),
    openDictionaries: async () => (await import('./features/desk/spelling/dictionaries.ts')).openDictionaries(),
    openStyle: async (words) => (await import('./features/house-style/files/style.ts')).styleInFile(words),
    without: (kind) => kindNamed(kind)?.without ?? [],
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

async function events(args: string[]): Promise<number> {
  const { eventsCommand } = await import('./events-command.ts')
  return eventsCommand(args)
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

async function exportReplies(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, { article: text, 'with-addresses': { type: 'boolean' } })
  if (positionals.join(' ') !== 'replies')
    throw new UsageFault('Say what to export.', 'stet export replies --data DIR.')
  const { site, close } = await openSite(configFrom(values, 'data'), 'never')
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

/** Resolves when the process is asked to end. Listened for before it says that it runs, so that no request is lost. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
