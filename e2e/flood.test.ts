import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { aFolder, anArticleFile, serve, until, withSite } from './server.ts'

const networks = 50
const fromEach = 22
const allowedFromEach = 20

test('in a flood from many networks what was taken is kept, readers are answered, and the owner is told once', async () => {
  const data = aFolder()
  const path = await withSite<string>(
    data,
    `async (site, owner) => {
      const { importMarkdown } = await import('${new URL('../dist/server/features/importers/index.js', import.meta.url).href}')
      await site.newsroom.addStaff(owner, { email: 'judith@paper.example', name: 'Judith Farrow', role: 'publisher' })
      await site.screening.setPolicy(owner, { scope: { of: 'site' }, deviation: { admission: 'hold-by-rule' } })
      const text = ${JSON.stringify(anArticleFile())}
      return (await importMarkdown(site, owner, { text, publish: true, picture: async () => undefined })).done.path
    }`,
  )
  const { address, stop } = await serve(data, { args: ['--trusted-proxies', '127.0.0.1'] })
  const numbers = Array.from({ length: networks * fromEach }, (_, number) => number)

  const statuses: number[] = []
  const pages: number[] = []
  for (let from = 0; from < numbers.length; from += networks) {
    const sent = numbers.slice(from, from + networks).map((number) => post(address + path, number))
    const page = await fetch(address + path)
    pages.push(page.status)
    await page.text()
    statuses.push(...(await Promise.all(sent)))
  }
  await until(() => letters(data).length > 0)
  const code = await stop()

  expect(statuses.filter((status) => status === 303)).toHaveLength(networks * allowedFromEach)
  expect(statuses.filter((status) => status === 422)).toHaveLength(networks * (fromEach - allowedFromEach))
  expect(pages.every((status) => status === 200)).toBe(true)
  expect(kept(data)).toEqual({ all: networks * allowedFromEach, published: 200 })
  expect(letters(data)).toHaveLength(1)
  expect(code).toBe(0)
})

async function post(article: string, number: number): Promise<number> {
  const fields = {
    body: `What I think about it, in ${number} words.`,
    name: 'A reader',
    email: `r${number}@flood.example`,
  }
  const headers = { 'x-forwarded-for': `198.18.0.${number % networks}` }
  const body = new URLSearchParams(fields)
  const answer = await fetch(`${article}/replies`, { method: 'POST', body, headers, redirect: 'manual' })
  await answer.text()
  return answer.status
}

function kept(data: string) {
  const database = new SQLite(join(data, 'stet.sqlite'), { readonly: true })
  const counted = database.prepare("select count(*) as [all], sum(status = 'published') as published from replies")
  const row = counted.get()
  database.close()
  return row
}

/** What was mailed of the flood: without settings for mail, letters land in the data folder. */
function letters(data: string): string[] {
  const folder = join(data, 'mail')
  const names = existsSync(folder) ? readdirSync(folder) : []
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.filter((text) => text.includes('A flood of replies'))
}
