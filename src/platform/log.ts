import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/** Whatever holds an address, a network address, a secret or somebody's words is never written to a log. */
const redacted = ['email', 'address', 'network', 'ip', 'body', 'password', 'token', 'link', 'cookie', 'authorization']
const paths = redacted.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/** Lines of JSON on standard error, or wherever `destination` says. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino({ level, redact: { paths, censor: '[kept out of the log]' }, base: null }, destination)
}
