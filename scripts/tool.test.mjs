import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { program } from './test/tool.mjs'

test('a server that a tool leaves behind ends with it, and nobody waits for it', async () => {
  // It has what the tool prints to, so that nothing is said of the tool before it has ended.
  const { code } = await program(
    aScript(`
      const { spawn } = await import('node:child_process')
      const server = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
      server.unref()
      process.exit(3)`),
  )

  expect(code).toBe(3)
})

test('a tool that does not end is ended, has failed, and what it had said is told', async () => {
  const { code, output } = await program(aScript(`console.log('begun'); setInterval(() => {}, 1000)`), [], 1500)

  expect(code).not.toBe(0)
  expect(output.split('\n')).toEqual(expect.arrayContaining(['begun', 'It had not ended after 1.5 s, and was ended.']))
})

function aScript(text) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-tool-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'tool.mjs'), text)
  return join(folder, 'tool.mjs')
}
