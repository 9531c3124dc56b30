import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Pages } from '../pages/pages.ts'
import { keptPage } from '../pages/respond.ts'
import { type Handled, on, route } from './routes/route.ts'

/** `files` are joined in their order, after what it `opens` with. `builtAs` is the name a bundler gave, its hash included; others refer to it by that. */
export type AssetSource = { name: string; opens?: string; files: readonly URL[]; builtAs?: string }
type Asset = { address: string; type: string; bytes: Uint8Array }

export type Assets = {
  /** The address of an asset; it changes whenever the bytes do, so a browser may keep it for ever. */
  address(name: string): string
  /** As `address`, for what may not have been built, such as a script. */
  find(name: string): string | undefined
  all(): Iterable<Asset>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Reads what pages refer to. In a style sheet, `url(asset:NAME)` stands for the address of another asset. */
export async function loadAssets(sources: readonly AssetSource[], base: string): Promise<Assets> {
  const loaded = new Map<string, Asset>()
  const sheetsLast = [...sources].sort((left, right) => rank(left) - rank(right))
  for (const { name, opens = '', files, builtAs } of sheetsLast) {
    const parts = await Promise.all(files.map((file) => readFile(fileURLToPath(file))))
    const bytes = linked(Buffer.concat([Buffer.from(opens), ...parts]), name, loaded)
    const extension = extname(name)
    const address = `${base}/${builtAs ?? hashed(name, bytes)}`
    loaded.set(name, { address, type: types[extension] ?? 'application/octet-stream', bytes })
  }
  return {
    address(name) {
      const asset = loaded.get(name)
      if (!asset) throw new Error(`There is no asset called ${name}.`)
      return asset.address
    },
    find: (name) => loaded.get(name)?.address,
    all: () => loaded.values(),
  }
}

export const assetRoutes = {
  file: route('asset.file', { method: 'GET', path: '/assets/:file' }),
} as const

/** Serves every asset from the page store, unchanging for a year. */
export function assetHandlers({ assets, pages }: { assets: Assets; pages: Pages }): Handled[] {
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' }
  const all = new Map([...assets.all()].map((asset) => [asset.address, asset]))
  return [
    on(assetRoutes.file, ({ c }) => {
      const asset = all.get(c.get('path'))
      if (!asset) return undefined
      const { type, bytes } = asset
      return keptPage(c, pages, async () => ({ status: 200, type, body: bytes, tags: [], headers }))
    }),
  ]
}

/** What the bundler made of every entry in src/browser, by the manifest it left; nothing when it has not run. */
export function builtScripts(folder: URL): AssetSource[] {
  const manifest = new URL('manifest.json', folder)
  if (!existsSync(manifest)) return []
  const chunks = manifestShape.parse(JSON.parse(readFileSync(manifest, 'utf8')))
  return Object.values(chunks).map(({ file, name, isEntry }) => ({
    name: isEntry && name ? `${name}.js` : file,
    files: [new URL(file, folder)],
    builtAs: file,
  }))
}

const manifestShape = z.record(
  z.string(),
  z.object({ file: z.string(), name: z.string().optional(), isEntry: z.boolean().default(false) }),
)

function hashed(name: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const extension = extname(name)
  return `${name.slice(0, -extension.length)}.${hash}${extension}`
}

function rank({ name }: AssetSource): number {
  return name.endsWith('.css') ? 1 : 0
}

function linked(bytes: Uint8Array, name: string, loaded: Map<string, Asset>): Uint8Array {
  if (!name.endsWith('.css')) return bytes
  const text = Buffer.from(bytes).toString()
  return Buffer.from(
    text.replace(/url\(asset:([a-z0-9.-]+)\)/g, (_match, wanted: string) => {
      const asset = loaded.get(wanted)
      if (!asset) throw new Error(`${name} refers to ${wanted}, which is not an asset.`)
      return `url(${asset.address})`
    }),
  )
}
