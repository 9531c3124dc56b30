import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aStoppedClock } from '../../testing/clock.ts'
import { throwAway } from '../../testing/folders.ts'
import { afterThisTest } from '../../testing/leftovers.ts'
import { aBucket } from '../../testing/s3.ts'
import { readConfig } from '../config.ts'
import { namesIn as allNames, bytesIn, copyFiles, type Files, putBytes, type Source } from './files.ts'
import { openFolder } from './folder.ts'
import { linesInFolder } from './lines.ts'
import { type OpenFiles, openFiles } from './open.ts'

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(throwAway, 'stet-files-'))
  afterThisTest(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Each as often as it is opened: a store that several processes share. */
const stores: [string, () => Promise<() => OpenFiles>][] = [
  [
    'a folder',
    async () => {
      const { files: where } = readConfig(await aFolder(), {}, {})
      return () => openFiles(where, aStoppedClock())
    },
  ],
  [
    'S3',
    async () => {
      const { files: where } = readConfig(await aFolder(), await aBucket(), {})
      return () => openFiles(where, aStoppedClock())
    },
  ],
]

async function textIn(files: Files, name: string): Promise<string | undefined> {
  return (await bytesIn(files, name))?.toString()
}

async function namesIn(files: Files, prefix = ''): Promise<string[]> {
  return (await allNames(files, prefix)).sort()
}

const mebibyte = 1024 * 1024

/** Bytes that differ from place to place, and how many of them were asked for. */
function aSource(count: number, { failsAfter = Number.POSITIVE_INFINITY, chunk = mebibyte } = {}) {
  const asked = { chunks: 0, isOver: false }
  async function* come(): Source {
    try {
      for (let at = 0; at < count; at += chunk) {
        if (asked.chunks === failsAfter) throw new Error('The sender hung up')
        asked.chunks += 1
        yield Buffer.alloc(Math.min(chunk, count - at), asked.chunks)
      }
    } finally {
      asked.isOver = true
    }
  }
  return { source: come(), asked }
}

async function sha256Of(source: Source): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source) hash.update(chunk)
  return hash.digest('hex')
}

describe.each(stores)('%s', (_name, aStore) => {
  const opened = async () => (await aStore())().files

  test('what was put is got again, with its size and its hash', async () => {
    const files = await opened()

    const kept = await putBytes(files, 'pictures/one/480.webp', 'a picture')

    expect(kept).toEqual({ size: 9, sha256: createHash('sha256').update('a picture').digest('hex') })
    expect(await textIn(files, 'pictures/one/480.webp')).toBe('a picture')
    expect(await files.stat('pictures/one/480.webp')).toEqual({ size: 9 })
    expect(await namesIn(files)).toEqual(['pictures/one/480.webp'])
  })

  test('an empty file is a file', async () => {
    const files = await opened()

    await putBytes(files, 'empty', '')

    expect(await files.stat('empty')).toEqual({ size: 0 })
    expect(await textIn(files, 'empty')).toBe('')
  })

  test('there is nothing where nothing was put, nor where the name is only the beginning of one', async () => {
    const files = await opened()
    await putBytes(files, 'pictures/one/480.webp', 'a picture')

    for (const name of ['none', 'pictures', 'pictures/one', 'pictures/one/480.webp/more', 'other/none']) {
      expect([name, await files.get(name), await files.stat(name)]).toEqual([name, undefined, undefined])
      expect(await files.move(name, 'elsewhere')).toBe(false)
    }
    await files.delete('none')
    await files.delete('other/none')
    expect(await namesIn(files)).toEqual(['pictures/one/480.webp'])
  })

  test('what is put again is replaced whole', async () => {
    const files = await opened()
    await putBytes(files, 'note.txt', 'the long first version')

    await putBytes(files, 'note.txt', 'short')

    expect(await textIn(files, 'note.txt')).toBe('short')
  })

  test.each([
    [3 * mebibyte, mebibyte],
    [8 * mebibyte, mebibyte],
    [17 * mebibyte + 5, 3 * mebibyte + 1],
    [9 * mebibyte, 9 * mebibyte],
  ])('%i bytes that come %i at a time are all there, in their order', async (count, chunk) => {
    const files = await opened()
    const sha256 = await sha256Of(aSource(count, { chunk }).source)

    const outcome = await files.put('large', aSource(count, { chunk }).source)

    expect(outcome).toEqual({ done: { size: count, sha256 } })
    const got = await files.get('large')
    expect(got?.size).toBe(count)
    expect(got && (await sha256Of(got.stream))).toBe(sha256)
  })

  test.each([0, 3, 12])(
    'a source that fails after %i MiB leaves what was there, and nothing beside it',
    async (after) => {
      const files = await opened()
      await putBytes(files, 'note', 'old')

      const putting = files.put('note', aSource(20 * mebibyte, { failsAfter: after }).source)

      await expect(putting).rejects.toThrow('The sender hung up')
      expect(await textIn(files, 'note')).toBe('old')
      expect(await namesIn(files)).toEqual(['note'])
    },
  )

  test.each([2, 12])('what is larger than %i MiB is refused before more is read, and leaves nothing', async (most) => {
    const files = await opened()
    await putBytes(files, 'note', 'old')
    const { source, asked } = aSource(1000 * mebibyte)

    const outcome = await files.put('note', source, most * mebibyte)

    expect(outcome).toEqual({ refused: 'too-large' })
    expect(asked).toEqual({ chunks: most + 1, isOver: true })
    expect(await textIn(files, 'note')).toBe('old')
    expect(await namesIn(files)).toEqual(['note'])
  })

  test('what is as large as it may be is kept', async () => {
    const files = await opened()

    expect(await files.put('note', aSource(10, { chunk: 5 }).source, 10)).toMatchObject({ done: { size: 10 } })
  })

  test('a part of a file comes with the size of the whole', async () => {
    const files = await opened()
    await putBytes(files, 'note', '0123456789')

    for (const [from, to, text] of [
      [0, 0, '0'],
      [2, 5, '2345'],
      [9, 9, '9'],
      [0, 9, '0123456789'],
    ] as const) {
      const got = await files.get('note', { from, to })
      expect(got?.size).toBe(10)
      const parts: Uint8Array[] = []
      if (got) for await (const part of got.stream) parts.push(part)
      expect(Buffer.concat(parts).toString()).toBe(text)
    }
    await expect(files.get('note', { from: 5, to: 10 })).rejects.toThrow(RangeError)
    await expect(files.get('note', { from: 10, to: 11 })).rejects.toThrow(RangeError)
    expect(await files.get('none', { from: 0, to: 1 })).toBeUndefined()
  })

  test('nobody has to read to the end', async () => {
    const files = await opened()
    await files.put('large', aSource(9 * mebibyte).source)

    for (let count = 0; count < 9; count += 1) await (await files.get('large'))?.stream.cancel()
    const started = await files.get('large')
    const reader = started?.stream.getReader()
    const first = await reader?.read()
    await reader?.cancel()

    expect(first?.value?.byteLength).toBeGreaterThan(0)
    expect(await files.stat('large')).toEqual({ size: 9 * mebibyte })
  })

  test('a list has every name that begins so and no other', async () => {
    const files = await opened()
    const names = ['a', 'b/1', 'b-1', 'b.1', 'b/2/3', 'b/10', 'B', 'bc', 'c']
    for (const name of names) await putBytes(files, name, name)

    expect(await namesIn(files)).toEqual([...names].sort())
    expect(await namesIn(files, 'b')).toEqual(['b-1', 'b.1', 'b/1', 'b/10', 'b/2/3', 'bc'])
    expect(await namesIn(files, 'b/')).toEqual(['b/1', 'b/10', 'b/2/3'])
    expect(await namesIn(files, 'b/1')).toEqual(['b/1', 'b/10'])
    expect(await namesIn(files, 'b/2/')).toEqual(['b/2/3'])
    expect(await namesIn(files, 'none/')).toEqual([])
    for await (const { name, size } of files.list('b/1')) expect(size).toBe(name.length)
  })

  test('a list is longer than a page of it', async () => {
    const files = await opened()
    const names = Array.from({ length: 1005 }, (_none, at) => `many/${String(at).padStart(4, '0')}`)
    for (let at = 0; at < names.length; at += 50) {
      await Promise.all(names.slice(at, at + 50).map((name) => putBytes(files, name, '')))
    }

    expect(await namesIn(files, 'many/')).toEqual(names)
  }, 90_000)

  test('a file moves with its bytes, over what was there, and onto itself', async () => {
    const files = await opened()
    await putBytes(files, 'incoming/1', 'new')
    await putBytes(files, 'kept/one', 'old')

    expect(await files.move('incoming/1', 'kept/one')).toBe(true)
    expect(await files.move('kept/one', 'other/deep/place')).toBe(true)
    expect(await files.move('other/deep/place', 'other/deep/place')).toBe(true)

    expect(await textIn(files, 'other/deep/place')).toBe('new')
    expect(await namesIn(files)).toEqual(['other/deep/place'])
  })

  test('what is deleted is gone, once or twice, and its neighbours are not', async () => {
    const files = await opened()
    await putBytes(files, 'a/1', 'one')
    await putBytes(files, 'a/10', 'ten')

    await files.delete('a/1')
    await files.delete('a/1')

    expect(await namesIn(files)).toEqual(['a/10'])
  })

  test('the same name written by many at once holds one of them whole', async () => {
    const files = await opened()
    const texts = Array.from({ length: 8 }, (_none, at) => String(at).repeat(50_000))

    await Promise.all(texts.map((text) => putBytes(files, 'note', text)))

    expect(texts).toContain(await textIn(files, 'note'))
    expect(await namesIn(files)).toEqual(['note'])
  })

  test.each(['../outside', 'a/../../outside', '', '.', 'pictures/../..', '/../outside', '/a', 'a//b', 'a/', 'a/.b'])(
    'a name that could lead elsewhere is none: %j',
    async (name) => {
      const files = await opened()

      await expect((async () => putBytes(files, name, 'x'))()).rejects.toThrow('could lead outside its store')
      await expect((async () => files.get(name))()).rejects.toThrow('could lead outside its store')
      await expect((async () => files.move('a', name))()).rejects.toThrow('could lead outside its store')
    },
  )

  test.each(['a\\b', 'a b', 'ä', 'a%2fb', 'a?b', 'a&b', 'a\u0000', 'note.partial', '~', `${'a'.repeat(600)}`])(
    'a name that is not spelt the same everywhere is none: %j',
    async (name) => {
      const files = await opened()

      await expect((async () => putBytes(files, name, 'x'))()).rejects.toThrow('is no name of a file')
      await expect((async () => files.delete(name))()).rejects.toThrow('is no name of a file')
    },
  )

  test('lines are read as they were added, by whoever opens the store', async () => {
    const open = await aStore()

    expect(await open().linesOf('erasures').all()).toEqual([])
    await open().linesOf('erasures').append('{"one":1}')
    await open().linesOf('erasures').append('{"two":2}')

    expect(new Set(await open().linesOf('erasures').all())).toEqual(new Set(['{"one":1}', '{"two":2}']))
    expect(await open().linesOf('others').all()).toEqual([])
  })

  test('lines that many add at once are all there', async () => {
    const open = await aStore()
    const lines = Array.from({ length: 40 }, (_none, at) => `line ${at}`)

    await Promise.all(lines.map((line) => open().linesOf('erasures').append(line)))

    expect(new Set(await open().linesOf('erasures').all())).toEqual(new Set(lines))
  })
})

test('lines that were written to the folder are read on when a bucket takes its place', async () => {
  const data = await aFolder()
  const before = openFiles(readConfig(data, {}, {}).files, aStoppedClock())
  await before.linesOf('erasures').append('{"older":1}')
  const after = openFiles(readConfig(data, await aBucket(), {}).files, aStoppedClock())

  await after.linesOf('erasures').append('{"newer":2}')

  expect(await after.linesOf('erasures').all()).toEqual(['{"older":1}', '{"newer":2}'])
  expect(await before.linesOf('erasures').all()).toEqual(['{"older":1}'])
})

test('what a crash tore is a line of its own, and so is what comes after it', async () => {
  const folder = await aFolder()
  writeFileSync(join(folder, 'erasures.ndjson'), '\n{"one":1}\n\n{"tw')

  await linesInFolder(folder, 'erasures').append('{"three":3}')

  expect(await linesInFolder(folder, 'erasures').all()).toEqual(['{"one":1}', '{"tw', '{"three":3}'])
})

test('files are brought from one store to another once, by the beginning of their names', async () => {
  const [folder, bucket] = [
    openFolder(await aFolder()),
    openFiles(readConfig(await aFolder(), await aBucket(), {}).files, aStoppedClock()).files,
  ]
  for (const name of ['pictures/1/480.webp', 'pictures/2/480.webp', 'mail/1.eml']) await putBytes(folder, name, name)

  expect(await copyFiles(folder, bucket, 'pictures/')).toBe(2)
  expect(await copyFiles(folder, bucket, 'pictures/')).toBe(0)

  expect(await namesIn(bucket)).toEqual(['pictures/1/480.webp', 'pictures/2/480.webp'])
  expect(await textIn(bucket, 'pictures/2/480.webp')).toBe('pictures/2/480.webp')
})

test('a file that was cut short while it is read is told in words', async () => {
  const folder = await aFolder()
  await putBytes(openFolder(folder), 'note', 'x'.repeat(100_000))
  const got = await openFolder(folder).get('note')
  writeFileSync(join(folder, 'note'), 'short')

  await expect(new Response(got?.stream).text()).rejects.toThrow('was cut short while it was read')
})

test('what a crash left half written is no file', async () => {
  const folder = await aFolder()
  writeFileSync(join(folder, 'note.1.partial'), 'half')

  expect(await namesIn(openFolder(folder))).toEqual([])
})

test('a name that begins like the folder does not reach its neighbour', async () => {
  const folder = await aFolder()
  const files = openFolder(join(folder, 'data'))

  await expect((async () => putBytes(files, '../data-of-others/x', 'x'))()).rejects.toThrow('outside its store')
  expect(existsSync(join(folder, 'data-of-others'))).toBe(false)
})

test.each(['./', '/', ''])('the folder may be named as people name folders (%j)', async (manner) => {
  const path = join(await aFolder(), 'data')
  const named = manner === './' ? `./${relative(process.cwd(), path)}` : `${path}${manner}`

  await putBytes(openFolder(named), 'mail/one.eml', 'Dear reader')

  expect(readFileSync(join(path, 'mail', 'one.eml'), 'utf8')).toBe('Dear reader')
})

test('a folder of files that is a link to one elsewhere is listed as if it were here', async () => {
  const [folder, elsewhere] = [await aFolder(), await aFolder()]
  await putBytes(openFolder(elsewhere), 'one/480.webp', 'x')
  symlinkSync(elsewhere, join(folder, 'pictures'))

  expect(await namesIn(openFolder(folder), 'pictures/')).toEqual(['pictures/one/480.webp'])
})

test('a full disk is told in words', async () => {
  const folder = await aFolder()
  // A device that is always full, where the machine has it.
  symlinkSync('/dev/full', join(folder, 'note.txt.aside.partial'))

  const putting = putBytes(
    openFolder(folder, () => 'aside'),
    'note.txt',
    'x'.repeat(100),
  )

  await expect(putting).rejects.toMatchObject({ message: `The disk that holds ${folder} is full.` })
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is none is told in words', async () => {
  const folder = await aFolder()
  writeFileSync(join(folder, 'pictures'), 'a file')
  mkdirSync(join(folder, 'note'))

  await expect(putBytes(openFolder(folder), 'pictures/one', 'x')).rejects.toMatchObject({
    message: `${join(folder, 'pictures')} is no folder.`,
  })
  await expect(putBytes(openFolder(folder), 'note', 'x')).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['note', 'pictures'])
})

test('a folder that cannot be written to is told in words', async () => {
  if (process.getuid?.() === 0) {
    // Root may write anywhere but in a file system that has no such thing.
    await expect(putBytes(openFolder('/proc'), 'note.txt', 'x')).rejects.toThrow()
    return
  }
  const folder = await aFolder()
  chmodSync(folder, 0o500)

  const putting = putBytes(openFolder(folder), 'note.txt', 'x')

  await expect(putting).rejects.toMatchObject({ message: `${folder} cannot be written to.` })
  chmodSync(folder, 0o700)
})
