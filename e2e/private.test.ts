import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder, serve, stet } from './server.ts'

/** Everything at a path and below it that another account could open, with its mode. */
function openToOthers(path: string): string[] {
  const found = lstatSync(path)
  const own = (found.mode & 0o077) === 0 ? [] : [`${path} ${(found.mode & 0o777).toString(8)}`]
  return found.isDirectory() ? [...own, ...readdirSync(path).flatMap((name) => openToOthers(join(path, name)))] : own
}

const withUmask = (umask: string) => ['/bin/sh', '-c', `umask ${umask}; exec "$@"`, 'sh']

test.each(['000', '0002', '0022'])(
  'whatever the umask (%s), other accounts open nothing that is kept',
  async (umask) => {
    const data = join(aFolder(), 'new', 'paper')

    const server = await serve(data, { wrapped: withUmask(umask) })
    await fetch(`${server.address}/newsroom/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'ada@paper.example', by: 'mail' }),
    })
    const added = ['staff', 'add', 'ada@paper.example', '--name', 'Ada', '--role', 'publisher', '--data', data]
    expect((await stet(added, { wrapped: withUmask(umask) })).code).toBe(0)
    const asked = await fetch(`${server.address}/newsroom/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'ada@paper.example', by: 'mail' }),
    })
    await expect
      .poll(() => existsSync(join(data, 'mail')) && readdirSync(join(data, 'mail')).length, { timeout: 15_000 })
      .toBe(1)

    expect(asked.status).toBe(200)
    expect(readdirSync(data)).toEqual(
      expect.arrayContaining(['stet.sqlite', 'stet.sqlite-wal', 'stet.sqlite-shm', 'mail']),
    )
    expect(openToOthers(data)).toEqual([])
    await server.stop()
    expect(openToOthers(data)).toEqual([])
  },
)

test('what other accounts could open is taken from them at the next start, and the doctor says so until then', async () => {
  const data = aFolder()
  await (await serve(data)).stop()
  mkdirSync(join(data, 'pictures', 'p'), { recursive: true })
  writeFileSync(join(data, 'pictures', 'p', '480.webp'), 'x')
  for (const folder of [data, join(data, 'pictures'), join(data, 'pictures', 'p')]) chmodSync(folder, 0o755)
  for (const name of ['stet.sqlite', 'pictures/p/480.webp']) chmodSync(join(data, name), 0o644)

  const before = await stet(['doctor', '--data', data])
  await (await serve(data)).stop()
  const after = await stet(['doctor', '--data', data])

  expect([before.code, before.out]).toEqual([1, expect.stringContaining('can be opened by other accounts')])
  expect(openToOthers(data)).toEqual([])
  expect(after.out).not.toContain('can be opened by other accounts')
})
