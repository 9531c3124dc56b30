import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { keptOnce } from '../base/kept-once.ts'

/** Nothing but this machine can be reached, by name or by number; and the browser does not phone home. */
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--font-render-hinting=none',
  // No test machine has a graphics card, and drawing as if there were one costs as much as all else together.
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

type Program = { executablePath: string; env?: Record<string, string> }

/** A headless Chromium: the machine's own where there is one, otherwise the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ args, ...(findMachines() ?? unpacked()) })
}

/** One browser for all files of a process of tests, which ends with it. */
export const theBrowser = keptOnce(openBrowser)

/** What a file of tests opened in it. */
export async function closeWindows(browser: Browser | undefined): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close()
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function findMachines(): Program | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH }
  const places = PATH.split(':').flatMap((folder) => names.map((name) => join(folder, name)))
  const executablePath = places.find((place) => existsSync(place))
  return executablePath ? { executablePath } : undefined
}

/** Unpacks once and keeps it until the packages change. Two at once each unpack; the first to finish is kept. */
function unpacked(): Program {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const cache = join(home, '..', '..', '.cache')
  const kept = join(cache, `chromium-${version}`)
  if (!existsSync(kept)) unpack({ entry, archives: join(home, 'bin'), cache, kept })
  return { executablePath: join(kept, 'chromium'), env: surroundings(kept) }
}

function unpack({ entry, archives, cache, kept }: { entry: string; archives: string; cache: string; kept: string }) {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'unpacking-'))
  // The package unpacks into the temporary folder of its process, and that folder only; so it gets a process.
  const script = `import { inflate } from ${JSON.stringify(entry)}
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(${JSON.stringify(archives)} + '/' + name)`
  const env = { ...process.env, TMPDIR: fresh }
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env })
  keep(fresh, kept)
}

function keep(fresh: string, kept: string) {
  try {
    renameSync(fresh, kept)
  } catch (problem) {
    if (!existsSync(kept)) throw problem
    rmSync(fresh, { recursive: true })
  }
}

/** It brings the libraries a small machine lacks, and fonts for a machine that has none. */
function surroundings(kept: string): Record<string, string> {
  const libraries = [process.env.LD_LIBRARY_PATH, join(kept, 'al2023', 'lib')].filter(Boolean).join(':')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(kept, 'fonts') }
  const known = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(known), LD_LIBRARY_PATH: libraries, ...fonts }
}
