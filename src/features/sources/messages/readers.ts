// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich } from '../../../base/messages.ts'

/** <source></source>, seen on {when} */
export const seenOn: <Part>(given: { source: (inner: string) => Part; when: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ source: (inner: string) => unknown; when: string | number }>({
  'en-GB': (given) => [given.source(''), ', seen on ', String(given.when)],
  'de': (given) => [given.source(''), ', abgerufen am ', String(given.when)],
})

/** (not named: {reason}) */
export const notNamed = /* @__PURE__ */ message<{ reason: string | number }>({
  'en-GB': (given) => `(not named: ${given.reason})`,
  'de': (given) => `(nicht genannt: ${given.reason})`,
})
