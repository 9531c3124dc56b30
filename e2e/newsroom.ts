import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { GivenRole } from '../src/base/permission.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { doneOrFault } from '../src/testing/site.ts'
import type { Started } from './running.ts'

/** A one-time link for somebody new who works here. */
export async function aLinkFor({ site }: Started, name: string, role: GivenRole = 'publisher'): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@paper.example`
  const known = await site.newsroom.byEmail(email)
  const staff = known ?? doneOrFault(await site.newsroom.addStaff(theOwner, { email, name, role }))
  return site.signIn.signInLink(staff.id)
}

/** Somebody new who works here, signed in with a window of their own. */
export async function aPageOf({ running, browser }: Opened, name: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await signIn(page, running, name)
  return { context, page }
}

/** The same, where an error in a script of the page is one of the test. */
export async function signedIn({ running, browser }: Opened, name: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await signIn(page, running, name)
  return page
}

async function signIn(page: Page, running: Started, name: string): Promise<void> {
  await page.goto(await aLinkFor(running, name))
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await page.waitForURL(/newsroom$/)
}

type Opened = { running: Started; browser: Browser }

/** Begins an article and stands in its text. */
export async function beginText(page: Page, { address }: Started, headline: string): Promise<void> {
  await page.goto(`${address}/newsroom/articles/new`)
  await page.locator('#headline').fill(headline)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await page.waitForSelector('.ProseMirror')
  await page.locator('.ProseMirror').click()
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page, by rule and place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    type Violation = { id: string; nodes: { target: string[] }[] }
    const { violations } = await checker.run()
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`))
  })
}
