import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../bench/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const brought = /const \{([^}]*)\} = await import\('\$\{dist\}([^']+)\.js'\)/g

/** The programs that fill a site stand in the bench as text, where no compiler reads them. */
test.each(names)('what the programs of bench/%s bring in is there', { timeout: 60_000 }, async (name) => {
  for (const [, list, path] of readFileSync(new URL(name, folder), 'utf8').matchAll(brought)) {
    const source = ['ts', 'tsx'].map((ending) => new URL(`../src/${path}.${ending}`, import.meta.url)).find(existsSync)
    expect(source, path).toBeDefined()
    const there = Object.keys(await import(source.href))
    expect(there, path).toEqual(expect.arrayContaining(list.split(',').map((each) => each.split(':')[0].trim())))
  }
})
