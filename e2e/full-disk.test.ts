import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { afterThisTest } from '../src/testing/leftovers.ts'
import { aFolder, anArticleFile, serve, stet } from './server.ts'

type Small = { wrapped: string[]; fill(): void; free(): void; isDisk: boolean }

/** A disk of 16 MB where we may mount one; elsewhere no file may grow beyond what is there, which nothing undoes. */
function small(folder: string): Small {
  const filler = join(folder, 'filler')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'ignore' })
    afterThisTest(() => execFileSync('umount', ['--lazy', folder]))
  } catch {
    const limited = 'trap "" XFSZ; ulimit -f 2048; exec "$@"'
    return { wrapped: ['sh', '-c', limited, 'sh'], fill: () => undefined, free: () => undefined, isDisk: false }
  }
  const fill = () => {
    for (const size of [1_000_000, 10_000, 1000]) {
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
      } catch {
        // Full, for pieces of this size.
      }
    }
  }
  return { wrapped: [], fill, free: () => rmSync(filler), isDisk: true }
}

test('on a full disk articles are read, replies come back with every word, and nobody is told that it is ready', async () => {
  const data = join(aFolder())
  const { wrapped, fill, free, isDisk } = small(data)
  const file = join(aFolder(), 'article.md')
  writeFileSync(file, anArticleFile())
  await stet(['setup', '--data', data])
  const brought = await stet(['import', 'markdown', file, '--data', data, '--publish'])
  const [, path = ''] = /published at (\S+)/.exec(brought.out) ?? []
  const server = await serve(data, { wrapped })
  fill()

  const article = await fetch(server.address + path)
  expect([article.status, (await article.text()).includes('name="body"')]).toEqual([200, true])

  let refused: Response | undefined
  for (let number = 0; number < 3000 && !refused; number += 1) {
    const body = new URLSearchParams({
      body: `Ramp ${number}? ${'x'.repeat(4000)}`,
      name: 'Mina',
      email: `m${number}@reader.example`,
    })
    const answer = await fetch(`${server.address}${path}/replies`, { method: 'POST', body, redirect: 'manual' })
    if (answer.status === 503) refused = answer
  }
  expect(refused?.headers.get('retry-after')).toBe('10')
  expect(await refused?.text()).toContain('</textarea>')
  const ready: number[] = []
  for (let round = 0; round < 10; round += 1) ready.push((await fetch(`${server.address}/readyz`)).status)
  expect(new Set(ready)).toEqual(new Set([503]))
  expect((await fetch(server.address + path)).status).toBe(200)

  if (isDisk) {
    const { code, out } = await stet(['doctor', '--data', data])
    expect(out).toContain('is full')
    expect(code).toBe(1)
    free()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
  }
}, 120_000)
