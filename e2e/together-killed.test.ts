import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aFolder, anArticleFile, serve, stet, until } from './server.ts'

test('a server that is killed while somebody types has every word once it is back, and so has the page', async () => {
  const data = aFolder()
  const file = join(data, 'ferry.md')
  writeFileSync(file, anArticleFile())
  let server = await serve(data)
  const { port } = new URL(server.address)
  await stet(['import', 'markdown', file, '--data', data])
  const who = ['ada@paper.example', '--name', 'Ada Reed', '--role', 'publisher']
  const added = await stet(['staff', 'add', ...who, '--data', data])
  const link = /\/newsroom\/sign-in\/\S+/.exec(added.out)?.[0] ?? ''
  const browser = await theBrowser()
  const page = await (await browser.newContext()).newPage()
  await page.goto(server.address + link)
  await page.getByRole('button', { name: 'Sign in as Ada Reed' }).click()
  await page.goto(`${server.address}/newsroom/articles`)
  await page.locator('.list a.title').first().click()
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+End')

  for (const word of ['one', 'two', 'three']) {
    await page.keyboard.type(` ${word}`, { delay: 10 })
    await server.kill()
    await page.keyboard.type(` after ${word}`, { delay: 10 })
    server = await serve(data, { args: ['--port', port] })
    await until(
      async () => /All words are kept|Saved as/.test((await page.locator('#save-state').textContent()) ?? ''),
      40_000,
    )
  }
  await page.reload()
  await page.waitForSelector('.ProseMirror')

  expect(await page.locator('.ProseMirror').textContent()).toMatch(/ one after one two after two three after three$/)
  await closeWindows(browser)
}, 180_000)
