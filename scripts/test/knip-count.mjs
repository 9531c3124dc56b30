/** Tells how many files were looked at, which the tool itself only keeps. */
export default function report({ counters }) {
  process.stdout.write(`Looked at ${counters.processed} files\n`)
}
