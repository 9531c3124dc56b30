import type { Context } from 'hono'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { SiteSettings } from '../settings/index.ts'
import { may, type Newsroom, type NewsroomWeb, type Staff, type StaffId } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { changeStyle } from './permissions.ts'
import type { HouseStyleService } from './service.ts'

export type C = Context<NewsroomWeb>
export type Web = {
  houseStyle: HouseStyleService
  settings: SiteSettings
  newsroom: Newsroom
  desk: (c: C) => Promise<Desk>
}

/** What was wrong with each field of a form, beside everything that was typed. */
export type Trouble<Typed> = { problems: Readonly<Record<string, string>>; typed: Typed }

export function mayChange(c: C): boolean {
  return may(c.get('actor'), changeStyle)
}

/** What people are called, also those who left. */
export async function namesOf({ newsroom }: Web): Promise<{ staff: (id: string) => string; here: Staff[] }> {
  const all = await newsroom.all()
  const names = new Map<string, string>(all.map(({ id, name }) => [id, name]))
  return { staff: (id) => names.get(id) ?? say.somebody(), here: all.filter(({ leftAt }) => leftAt === null) }
}

export type Names = { staff: (id: string) => string; here: readonly { id: StaffId; name: string }[] }
