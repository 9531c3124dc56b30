import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import type { Pages } from '../pages/pages.ts'
import { keptPage } from '../pages/respond.ts'
import type { Web } from './edge.ts'

export type AssetSource = { name: string; file: URL }
type Asset = { address: string; type: string; bytes: Uint8Array }

export type Assets = {
  /** The address of an asset; it changes whenever the bytes do, so a browser may keep it for ever. */
  address(name: string): string
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
  for (const { name, file } of sheetsLast) {
    const bytes = linked(await readFile(fileURLToPath(file)), name, loaded)
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const extension = extname(name)
    const address = `${base}/${name.slice(0, -extension.length)}.${hash}${extension}`
    loaded.set(name, { address, type: types[extension] ?? 'application/octet-stream', bytes })
  }
  return {
    address(name) {
      const asset = loaded.get(name)
      if (!asset) throw new Error(`There is no asset called ${name}.`)
      return asset.address
    },
    all: () => loaded.values(),
  }
}

/** Serves every asset from the page store, unchanging for a year. */
export function assetRoutes(app: Hono<Web>, assets: Assets, pages: Pages): void {
  for (const { address, type, bytes } of assets.all()) {
    const headers = { 'cache-control': 'public, max-age=31536000, immutable' }
    app.get(address, (c) => keptPage(c, pages, async () => ({ status: 200, type, body: bytes, facts: [], headers })))
  }
}

function rank({ name }: AssetSource): number {
  return name.endsWith('.css') ? 1 : 0
}

function linked(bytes: Uint8Array, name: string, loaded: Map<string, Asset>): Uint8Array {
  if (!name.endsWith('.css')) return bytes
  const text = Buffer.from(bytes).toString()
  return Buffer.from(
    text.replace(/url\(asset:([^)]+)\)/g, (_match, wanted: string) => {
      const asset = loaded.get(wanted)
      if (!asset) throw new Error(`${name} refers to ${wanted}, which is not an asset.`)
      return `url(${asset.address})`
    }),
  )
}
