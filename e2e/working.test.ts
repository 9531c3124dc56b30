import { spawn } from 'node:child_process'
import { statSync, utimesSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { afterThisTest } from '../src/testing/leftovers.ts'
import { aRunningSite } from './running.ts'
import { aFolder, stet, until } from './server.ts'

const source = 'src/site.ts'

test('a change of a source starts the server anew, and a page that is open loads itself', async () => {
  const data = aFolder()
  expect((await stet(['setup', '--data', data])).code).toBe(0)
  const port = await aFreePort()
  const env = { ...process.env, PORT: String(port), STET_DATA: data }
  const child = spawn(process.execPath, ['scripts/dev.mjs'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  afterThisTest(() => child.kill('SIGTERM'))
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  await until(() => said.includes('Stet is at'))
  const browser = await theBrowser()
  afterThisTest(() => closeWindows(browser))
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' })
  await page.evaluate(() => document.body.setAttribute('data-before', 'yes'))
  const { atime, mtime } = statSync(source)
  afterThisTest(() => utimesSync(source, atime, mtime))

  utimesSync(source, new Date(), new Date())

  await page.waitForFunction(() => !document.body.hasAttribute('data-before'))
  expect(await page.title()).not.toBe('')
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('a site that readers see has nothing of that', async () => {
  const running = await aRunningSite()
  afterThisTest(() => running.end())

  const page = await (await fetch(running.address)).text()

  expect(page).toContain('</html>')
  expect(page).not.toContain('dev-reload')
})

async function aFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
