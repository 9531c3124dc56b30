import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { type Role, theOwner } from '../src/features/staff/index.ts'
import { doneOrFault } from '../src/testing/site.ts'
import type { Started } from './running.ts'

/** A one-time link for somebody new who works here. */
export async function aLinkFor({ site }: Started, name: string, role: Role = 'publisher'): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@paper.example`
  const known = await site.newsroom.byEmail(email)
  const staff = known ?? doneOrFault(await site.newsroom.addStaff(theOwner, { email, name, role }))
  return site.signIn.signInLink(staff.id)
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
