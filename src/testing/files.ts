import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** A file of this content, in a folder that is gone after the test. */
export async function aFile(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-'))
  folders.push(folder)
  await writeFile(join(folder, 'export.xml'), content)
  return join(folder, 'export.xml')
}
