import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFiles } from './files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what was written is read again, and a folder is made when it is needed', async () => {
  const files = openFiles(folder)

  await files.write('pictures/one/480.webp', bytes('a picture'))

  expect(Buffer.from((await files.read('pictures/one/480.webp')) ?? []).toString()).toBe('a picture')
  expect(readdirSync(join(folder, 'pictures', 'one'))).toEqual(['480.webp'])
})

test('there is nothing where nothing was written, and removing it is no fault', async () => {
  const files = openFiles(folder)

  expect(await files.read('pictures/none.webp')).toBeUndefined()
  await files.remove('pictures/none.webp')
})

test('a second writing replaces the first whole', async () => {
  const files = openFiles(folder)
  await files.write('note.txt', bytes('the long first version'))

  await files.write('note.txt', bytes('short'))

  expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('short')
})

test('a writing that fails leaves the old file and nothing beside it', async () => {
  const files = openFiles(folder)
  await files.write('note.txt', bytes('old'))
  mkdirSync(join(folder, 'note.txt.partial'))

  await expect(files.write('note.txt', bytes('new'))).rejects.toThrow()

  expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('old')
})

test.each(['../outside', 'a/../../outside', '', '.', 'pictures/../..', '/../outside'])(
  'a name that leaves the folder is refused: %j',
  async (name) => {
    const files = openFiles(folder)

    await expect(files.write(name, bytes('x'))).rejects.toThrow('outside the data folder')
    await expect(files.read(name)).rejects.toThrow('outside the data folder')
    expect(existsSync(join(folder, '..', 'outside'))).toBe(false)
  },
)

test('a name that begins like the folder does not reach its neighbour', async () => {
  const files = openFiles(join(folder, 'data'))

  await expect(files.write('../data-of-others/x', bytes('x'))).rejects.toThrow('outside the data folder')
})

test.each(['./', '/', ''])('the folder may be named as people name folders (%j)', async (manner) => {
  const path = join(folder, 'data')
  const named = manner === './' ? `./${relative(process.cwd(), path)}` : `${path}${manner}`

  await openFiles(named).write('mail/one.eml', bytes('Dear reader'))

  expect(readFileSync(join(path, 'mail', 'one.eml'), 'utf8')).toBe('Dear reader')
})

test('a full disk is told in words', async () => {
  // A device that is always full, where the machine has it.
  symlinkSync('/dev/full', join(folder, 'note.txt.partial'))

  const writing = openFiles(folder).write('note.txt', bytes('x'.repeat(100)))

  await expect(writing).rejects.toMatchObject({ message: `The disk that holds ${folder} is full.` })
})

test('a folder that cannot be written to is told in words', async () => {
  if (process.getuid?.() === 0) {
    // Root may write anywhere but in a file system that has no such thing.
    await expect(openFiles('/proc').write('note.txt', bytes('x'))).rejects.toThrow()
    return
  }
  chmodSync(folder, 0o500)

  const writing = openFiles(folder).write('note.txt', bytes('x'))

  await expect(writing).rejects.toMatchObject({ message: `${folder} cannot be written to.` })
  chmodSync(folder, 0o700)
})
