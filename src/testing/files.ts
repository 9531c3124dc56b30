import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterThisTest } from './leftovers.ts'

/** A file of this content, in a folder that is gone after the test. */
export async function aFile(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-'))
  afterThisTest(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'export.xml'), content)
  return join(folder, 'export.xml')
}
