import sharp from 'sharp'
import { percentile, type Row, say } from './row.ts'
import { aFolder, runWithSite, type Server, serveArgs, startServer } from './server.ts'

const pictures = 10
const together = 20

/** (sizes) Sizes of photographs of 12 megapixels that nobody asked for before, one after another and twenty at once. */
export async function sizesOnDemand(): Promise<Row[]> {
  const data = aFolder()
  const file = `${aFolder()}/photograph.jpg`
  await sharp(await aScene())
    .jpeg({ quality: 92 })
    .toFile(file)
  const { ids } = JSON.parse(await runWithSite(data, adding(file))) as { ids: string[] }
  const server = await startServer(serveArgs(data))
  // What draws is loaded once, and is no part of what a size costs.
  await timeOf(server, `/pictures/${ids[0]}/320.jpeg`)
  const idle = server.memory()
  const times: number[] = []
  for (const id of ids.slice(0, pictures)) for (const path of pathsOf(id)) times.push(await timeOf(server, path))
  const alone = percentile(times, 0.95)
  say(
    `${times.length} sizes: median ${percentile(times, 0.5).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms.`,
  )
  const many = ids.slice(pictures).flatMap(pathsOf).slice(0, together)
  const { most, pages, took } = await whileMaking(server, many)
  await server.stop()
  say(
    `${together} at once: ${took.toFixed(0)} ms; idle ${idle.toFixed(0)} MB, most ${most.toFixed(0)} MB; ${pages.length} pages.`,
  )
  return [
    row('A size of a photograph of 12 megapixels that is not there yet', [alone, 400, 'ms', 'p95 ']),
    row(`Memory while ${together} are made, over idle`, [most - idle, 250, 'MB', '']),
    row(`A page asked for meanwhile`, [percentile(pages, 0.99), 20, 'ms', 'p99 ']),
  ]
}

function row(what: string, [measured, most, unit, of]: [number, number, string, string]): Row {
  return {
    ...{ row: 'sizes', what, measured: `${of}${measured.toFixed(0)} ${unit}`, required: `${of}≤ ${most} ${unit}` },
    met: measured <= most,
  }
}

/** Light, edges and grain: neither noise, which nothing compresses, nor one colour. */
async function aScene(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  const coarse = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#456', noise } })
    .png()
    .toBuffer()
  return sharp(coarse).resize(4000, 3000, { kernel: 'cubic' }).sharpen().png().toBuffer()
}

/** All of it and two shapes, in each format, as wide as a page asks for first. */
function pathsOf(id: string): string[] {
  return ['', '0-375-4000-2250/', '125-0-3750-3000/'].flatMap((cut) =>
    ['640.avif', '1280.avif', '640.webp', '1280.jpeg'].map((file) => `/pictures/${id}/${cut}${file}`),
  )
}

const adding = (file: string) => `
  const { readFileSync } = await import('node:fs')
  const bytes = readFileSync(${JSON.stringify(file)})
  const ids = []
  for (let number = 0; number < ${pictures + 2}; number += 1)
    ids.push((await site.media.add(owner, { bytes, alt: 'A scene', credit: 'Bench' })).done.id)
  say(JSON.stringify({ ids }))
`

async function timeOf({ address }: Server, path: string): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(address + path)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
  return performance.now() - begun
}

async function whileMaking(server: Server, paths: readonly string[]) {
  const begun = performance.now()
  let isOver = false
  let most = server.memory()
  const pages: number[] = []
  const watching = (async () => {
    while (!isOver) {
      pages.push(await timeOf(server, '/'))
      most = Math.max(most, server.memory())
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  await Promise.all(paths.map((path) => timeOf(server, path)))
  const took = performance.now() - begun
  isOver = true
  await watching
  return { most, pages, took }
}
