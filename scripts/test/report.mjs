const width = 26

/** One part: a line, and under it all that a failing part had to say. */
export function report(title, { failed, figures, seconds, output }) {
  const verdict = failed === 0 ? 'passed' : 'FAILED'
  print(`${title.padEnd(width)} ${verdict}  ${seconds.toFixed(1).padStart(6)} s   ${figures}`)
  if (failed > 0) print(`\n${output.trim().replace(/^/gm, '    ')}\n`)
}

/** The counts of all parts, alone on the last line; gives the exit code. */
export function closing(results) {
  const sum = (pick) => results.reduce((total, result) => total + pick(result), 0)
  const failed = sum((result) => result.failed)
  print(`\n${sum((result) => result.passed)} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function print(text) {
  process.stdout.write(`${text}\n`)
}
