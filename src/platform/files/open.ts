import type { Clock } from '../../base/clock.ts'
import type { Files } from './files.ts'
import { openFolder } from './folder.ts'
import { type Lines, linesAfter, linesInFiles, linesInFolder } from './lines.ts'
import { openS3 } from './s3/s3.ts'
import type { Bucket, Keys } from './s3/where.ts'

/** Where files are kept; `folder` is that of the data either way. */
export type FilesWhere = { kind: 'folder'; folder: string } | ({ kind: 's3'; folder: string } & Bucket & Keys)

export type OpenFiles = { files: Files; linesOf: (name: string) => Lines }

/** The store that is set. Lines that were written to the folder before there was another store are read on. */
export function openFiles(where: FilesWhere, clock: Clock): OpenFiles {
  const inFolder = (name: string) => linesInFolder(where.folder, name)
  if (where.kind === 'folder') return { files: openFolder(where.folder), linesOf: inFolder }
  const files = openS3(where)
  return { files, linesOf: (name) => linesAfter(inFolder(name), linesInFiles(files, name, clock)) }
}
