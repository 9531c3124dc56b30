import { expect, test } from 'vitest'
import { Fault } from '../base/fault.ts'
import { createLog } from './log.ts'

/** A log, and every line it wrote. */
function aLog() {
  const lines: string[] = []
  return { log: createLog('debug', { write: (line) => void lines.push(line) }), lines }
}

const private_ = {
  email: 'rosa.lind@paper.example',
  network: '203.0.113.7',
  ip: '203.0.113.7',
  body: 'I saw the ferry sink.',
  password: 'correct horse',
  token: 'abcdefghijklmnop',
  link: 'http://127.0.0.1/newsroom/sign-in/abcdefghijklmnop',
  cookie: 'session=abcdefghijklmnop',
  authorization: 'Basic cm9zYQ==',
}
const traces = ['rosa', '203.0.113', 'ferry', 'horse', 'abcdefghijkl', 'cm9zYQ']

const expectNoTrace = (lines: string[]) => {
  for (const trace of traces) expect(lines.join('\n')).not.toContain(trace)
}

test('nothing private is written, however deep it lies', () => {
  const { log, lines } = aLog()

  log.info(private_, 'a reply came')
  log.warn({ reply: private_, sent: { by: private_, all: [private_, { of: { more: private_ } }] } }, 'again')
  log.child({ requestId: 'r1' }).error({ request: { headers: private_ } }, 'a request failed')

  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('a reply came')
  expectNoTrace(lines)
})

test('an error is told in its own words, without the values it carries', () => {
  const { log, lines } = aLog()
  const refused = Object.assign(new Error('Key (email)=(rosa.lind@paper.example) already exists.'), {
    code: '23505',
    detail: 'rosa.lind@paper.example',
    parameters: ['203.0.113.7', 'I saw the ferry sink.'],
    rejected: ['rosa.lind@paper.example'],
  })

  log.error({ err: refused }, 'The reply was not kept')
  log.error({ err: new Fault('No mail for rosa.lind@paper.example.', 'Look.', refused) }, 'Mail to <rosa@b.example>')

  const told = lines.map((line) => JSON.parse(line))
  expect(told[0].err).toMatchObject({
    name: 'Error',
    code: '23505',
    message: expect.stringContaining('already exists'),
  })
  expect(told[1].err.cause).toMatchObject({ code: '23505' })
  expectNoTrace(lines)
})

test('a secret in a path is left out, and an id is not', () => {
  const { log, lines } = aLog()
  const secret = 'k3'.repeat(16)

  log.error({ path: `/newsroom/sign-in/${secret}` }, 'A request failed')
  log.error({ path: '/pictures/01jd5gk0000000000000000001/480.webp' }, 'A request failed')

  expect(lines[0]).not.toContain(secret)
  expect(lines[1]).toContain('01jd5gk0000000000000000001')
})

test('a line is JSON with a level, a time and its words', () => {
  const { log, lines } = aLog()

  log.info({ job: 'index-for-search' }, 'done')

  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, job: 'index-for-search', msg: 'done' })
})
