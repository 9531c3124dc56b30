import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'

const page = '<!doctype html><html lang="en"><title>Stet</title><h1>Let it stand</h1>'
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page))
const browser = await openBrowser()

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(async () => {
  await browser.close()
  server.close()
})

test('the browser shows a page of 127.0.0.1', async () => {
  const tab = await browser.newPage({ viewport: { width: 320, height: 200 } })

  await tab.goto(`http://127.0.0.1:${port()}/`)

  expect(await tab.locator('h1').textContent()).toBe('Let it stand')
  expect((await tab.screenshot()).length).toBeGreaterThan(1_000)
})

// By name it reaches this machine alone: browsers make no passkeys for numbers.
test.each(['stet.example', '192.0.2.1', '[::1]', 'localhost.example'])(
  'the browser does not reach %s',
  async (host) => {
    const tab = await browser.newPage()

    await expect(tab.goto(`http://${host}:${port()}/`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  },
)

function port() {
  return (server.address() as AddressInfo).port
}
