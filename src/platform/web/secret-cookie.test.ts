import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { days } from '../../base/clock.ts'
import type { Web } from './edge.ts'
import { secretCookie } from './secret-cookie.ts'

const cookie = secretCookie({ name: 'stet_proof', shape: /^[a-z]{6}$/, lastsMillis: days(2) })

function anApp(isSecure: boolean) {
  const app = new Hono<Web>()
  app.use(async (c, next) => {
    c.set('isSecure', isSecure)
    await next()
  })
  app.get('/kept', (c) => c.text(cookie.read(c) ?? 'none'))
  app.post('/kept', (c) => {
    cookie.keep(c, 'secret')
    return c.text('')
  })
  app.delete('/kept', (c) => {
    cookie.drop(c)
    return c.text('')
  })
  const ask = (method: string, sent = '') => app.request('/kept', { method, headers: { cookie: sent } })
  return {
    read: async (sent: string) => (await ask('GET', sent)).text(),
    said: async (method: string) => (await ask(method)).headers.get('set-cookie'),
  }
}

test('over https only this host can have set it, and no script reads it', async () => {
  const { said } = anApp(true)

  expect(await said('POST')).toBe('__Host-stet_proof=secret; Max-Age=172800; Path=/; HttpOnly; Secure; SameSite=Lax')
  expect(await said('DELETE')).toContain('__Host-stet_proof=; Max-Age=0')
})

test('without https it works too', async () => {
  expect(await anApp(false).said('POST')).toBe('stet_proof=secret; Max-Age=172800; Path=/; HttpOnly; SameSite=Lax')
})

test.each([
  ['__Host-stet_proof=secret', 'secret'],
  ['stet_proof=secret', 'none'],
  ['__Host-stet_proof=SECRET', 'none'],
  ['__Host-stet_proof=secretsecret', 'none'],
  ['__Host-stet_proof=', 'none'],
  ['', 'none'],
])('over https, %s is read as %s', async (sent, read) => {
  expect(await anApp(true).read(sent)).toBe(read)
})
