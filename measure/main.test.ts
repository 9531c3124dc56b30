import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('what measures the desk check is found by node alone, which knows no pages', { timeout: 60_000 }, async () => {
  const programs = ['measured', 'corpus', 'faults', 'levels', 'lifted', 'report', 'suggested']
  const all = programs.map((name) => `import(${JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href)})`)
  const script = `await Promise.all([${all.join()}]); console.log('found')`

  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])

  expect(stdout).toBe('found\n')
})
