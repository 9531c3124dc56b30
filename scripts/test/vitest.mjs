import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tool } from './tool.mjs'

/** A part that is one project of vitest.config.ts, or some paths of it. Counts come from its machine-readable report. */
export async function vitestPart(project, paths = []) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-report-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code, output } = await tool('vitest/vitest.mjs', ['run', ...paths, '--project', project, ...reporters])
  const report = read(file)
  rmSync(folder, { recursive: true })
  return { ...counted(report, code), output: withoutPasses(output) }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }
  }
}

/** A file that fails without a failing test did not load; a failing run without either had a stray fault. */
function counted({ numPassedTests, numFailedTests, numPendingTests, testResults }, code) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !hasFailure(assertionResults),
  )
  const failed = numFailedTests + unloaded.length
  const left = numPendingTests > 0 ? `, ${numPendingTests} left out` : ''
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    figures: `${numPassedTests + numFailedTests} tests in ${testResults.length} files${left}`,
  }
}

function hasFailure(assertions) {
  return assertions.some(({ status }) => status === 'failed')
}

function withoutPasses(output) {
  const lines = output.split('\n')
  return lines.filter((line) => !/^\s*✓|^JSON report written/.test(line)).join('\n')
}
