import { expect, test } from 'vitest'
import { addresses } from '../../addresses.ts'
import { canBeAddress } from './rules.ts'

test.each(['/2019/05/slug', '/slug', '/archives/123', '/index.php/2019/slug', '/caf%C3%A9', '/about.html'])(
  'an article from elsewhere may stand at %s',
  (path) => {
    expect(canBeAddress(addresses, path)).toBe(true)
  },
)

test.each([
  '/',
  '',
  '/?p=12',
  '/a//b',
  '/slug/',
  '/topics/x',
  '/newsroom',
  '/feed.xml',
  '/log',
  '/x/history',
  '/x/replies',
  '/x/reply/y',
  '/a b',
])('none may stand at %j', (path) => {
  expect(canBeAddress(addresses, path)).toBe(false)
})
