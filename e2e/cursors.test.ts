import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { aFolder, anArticleFile, aSchema, type Server, serve, stet, until } from './server.ts'

/** Where two processes share one site: a data folder, or a schema of PostgreSQL's. */
const places = [
  ['SQLite', async () => ({})],
  ['PostgreSQL', async () => ({ DATABASE_URL: await aSchema(inject('postgresUrl')) })],
] as const

afterAll(async () => closeWindows(await theBrowser()))

type At = { server: Server; link: string; name: string }

/** The one article of the paper, opened by somebody at one of its processes. */
async function writesAt({ server, link, name }: At): Promise<Page> {
  const page = await (await (await theBrowser()).newContext()).newPage()
  await page.goto(server.address + link)
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await page.waitForURL(/newsroom$/)
  await page.goto(`${server.address}/newsroom/articles`)
  await page.locator('.list a.title').first().click()
  await page.waitForSelector('.ProseMirror')
  return page
}

const says = (page: Page, selector: string) => async () => (await page.locator(selector).allTextContents()).join()

describe.each(places)('%s', (_name, place) => {
  test('two people at two processes see where the other is, and nobody whose process was killed', {
    timeout: 120_000,
  }, async () => {
    const data = aFolder()
    const env = await place()
    const file = join(data, 'ferry.md')
    writeFileSync(file, anArticleFile({ body: 'Cars queued from six.\n\nThe ramp was mended.' }))
    await stet(['setup', '--data', data], { env })
    await stet(['import', 'markdown', file, '--data', data], { env })
    const servers = [await serve(data, { env }), await serve(data, { env })] as const
    const linkFor = async (name: string) => {
      const who = [`${name.slice(0, 3)}@paper.example`, '--name', name, '--role', 'publisher']
      return (
        /\/newsroom\/sign-in\/\S+/.exec((await stet(['staff', 'add', ...who, '--data', data], { env })).out)?.[0] ?? ''
      )
    }
    const [first, second] = servers
    const ada = await writesAt({ server: first, link: await linkFor('Ada Reed'), name: 'Ada Reed' })
    const mina = await writesAt({ server: second, link: await linkFor('Mina Okafor'), name: 'Mina Okafor' })

    await mina.locator('.ProseMirror').click()
    await mina.keyboard.press('Control+Home')
    await until(async () => (await says(ada, '.writer-name')()) === 'Mina Okafor', 5_000)
    await mina.keyboard.press('Control+End')
    await until(async () => /Mina Okafor is in “The ramp/.test(await says(ada, '#writers')()), 2_000)
    await ada.bringToFront()
    await ada.locator('.ProseMirror').click()
    await ada.keyboard.press('Control+Home')
    await until(async () => (await says(mina, '.writer-name')()) === 'Ada Reed', 2_000)

    await second.kill()

    await until(async () => (await says(ada, '.writer-name')()) === '', 30_000)
    await until(async () => (await says(ada, '#writers')()) === '', 2_000)
    expect(await says(ada, '.ProseMirror')()).toContain('The ramp was mended.')
  })
})
