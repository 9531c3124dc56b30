import { existsSync } from 'node:fs'
import { inRoot, root } from '../root.mjs'
import { numberIn, program, tool } from './tool.mjs'

/** One check that looked at so many things. One that looked at none has neither passed nor failed. */
function check({ code, output }, count, unit) {
  const ran = count > 0 || code !== 0
  return { passed: ran && code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, figures: `${count} ${unit}`, output }
}

export async function checkLint() {
  const result = await tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=none'])
  return check(result, numberIn(result.output, /Checked (\d+) files?/), 'files')
}

/** The server's files, the browser's and the journeys' know different worlds, so each has its own settings. */
export async function checkTypes() {
  const [server, browser, journeys] = await Promise.all([
    checkProject('tsconfig.json'),
    checkProject('src/browser/tsconfig.json'),
    checkProject('e2e/tsconfig.json'),
  ])
  return {
    passed: server.passed + browser.passed + journeys.passed,
    failed: server.failed + browser.failed + journeys.failed,
    figures: `${server.figures}, ${browser.figures} of the browser, ${journeys.figures} of the journeys`,
    output: server.output + browser.output + journeys.output,
  }
}

async function checkProject(settings) {
  const { code, output } = await tool('typescript-native/bin/tsc', ['-p', settings, '--listFiles', '--pretty', 'false'])
  const lines = output.split('\n')
  const isListed = (line) => line.startsWith('/') && existsSync(line)
  const own = lines.filter((line) => line.startsWith(root) && !line.includes('/node_modules/') && isListed(line))
  const complaints = lines.filter((line) => !isListed(line)).join('\n')
  return check({ code, output: complaints }, own.length, 'files')
}

export async function checkBoundaries() {
  const folders = ['src', 'e2e', 'bench', 'measure', 'vitest.config.ts'].filter((name) => existsSync(inRoot(name)))
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...folders]
  const result = await tool('dependency-cruiser/bin/dependency-cruiser.mjs', args)
  return check(result, numberIn(result.output, /(\d+) modules/), 'files and packages')
}

export async function checkUnused() {
  const reporter = inRoot('scripts', 'test', 'knip-count.mjs')
  const args = ['--reporter', 'symbols', '--reporter', reporter, '--treat-config-hints-as-errors']
  const result = await tool('knip/bin/knip.js', args)
  const output = result.output.replace(/^Looked at \d+ files\n/m, '')
  return check({ ...result, output }, numberIn(result.output, /^Looked at (\d+) files/m), 'files')
}

/** None takes more than linear time by the words of a stranger. */
export async function checkExpressions() {
  const result = await program(inRoot('scripts', 'test', 'judge-expressions.mjs'))
  return check(result, numberIn(result.output, /^Judged (\d+) expressions/m), 'expressions')
}
