import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptOnce } from './base/kept-once.ts'
import { loadAssets } from './platform/web/assets.ts'
import { lookAsset, styleAssets } from './ui/assets.ts'
import { families } from './ui/looks/families.ts'
import { lookNames, looks } from './ui/looks/looks.ts'

const assets = keptOnce(() => loadAssets(styleAssets, '/assets'))

async function sheetOf(name: (typeof lookNames)[number]): Promise<string> {
  const loaded = await assets()
  const found = [...loaded.all()].find(({ address }) => address === loaded.address(lookAsset(name)))
  return Buffer.from(found?.bytes ?? []).toString()
}

test.each(lookNames)(
  '%s fits into what a page may weigh, and names no typeface that it does not bring',
  async (name) => {
    const css = await sheetOf(name)
    const own = looks[name].families.map((family) => families[family].name as string)

    expect(brotliCompressSync(css).byteLength).toBeLessThan(7 * 1024)
    const declared = new Set([...css.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, each]) => each))
    expect(declared).toEqual(new Set(own.flatMap((each) => [each, `${each} Fallback`])))
    expect(css).not.toContain('asset:')
  },
)

test('no two looks are the same sheet, nor are set in the same type and accent', async () => {
  const sheets = await Promise.all(lookNames.map(sheetOf))
  const faces = lookNames.map((name) => [looks[name].families.join(), looks[name].tokens.colours.accent?.[0]].join(' '))

  expect([new Set(sheets).size, new Set(faces).size]).toEqual([lookNames.length, lookNames.length])
})
