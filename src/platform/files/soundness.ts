import { randomUUID } from 'node:crypto'
import { Fault } from '../../base/fault.ts'
import type { Unsound } from '../database/soundness.ts'
import { bytesIn, type Files, namesIn, putBytes } from './files.ts'

const folder = 'stet-doctor/'
const text = 'Written by stet doctor to see whether files can be kept here. It may be deleted.'

/** Whether files can be written, read, listed and deleted: one is, and is gone again. */
export async function unsoundStore(files: Files): Promise<Unsound[]> {
  const name = `${folder}${randomUUID()}`
  try {
    await putBytes(files, name, text)
    const read = (await bytesIn(files, name))?.toString()
    const listed = (await namesIn(files, folder)).includes(name)
    await files.delete(name)
    const isLeft = (await files.stat(name)) !== undefined
    return [
      ...(read === text ? [] : [wrong('A file that was just kept is read otherwise than it was written.')]),
      ...(listed ? [] : [wrong('A file that was just kept is not in the list of files.')]),
      ...(isLeft ? [wrong('A file that was deleted is still there.')] : []),
    ]
  } catch (error) {
    if (error instanceof Fault) return [{ what: error.message, todo: error.hint }]
    throw error
  }
}

function wrong(what: string): Unsound {
  return { what, todo: 'This store of files cannot be relied on: name another in filesUrl.' }
}
