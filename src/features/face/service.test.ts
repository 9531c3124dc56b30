import sharp from 'sharp'
import { expect, test } from 'vitest'
import { followChanges } from '../../platform/pages/follow.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { afterThisTest } from '../../testing/leftovers.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { fieldsOf } from '../../testing/two-at-once.ts'
import { lookNames } from '../../ui/looks/looks.ts'
import { theOwner } from '../staff/index.ts'
import { faceRoutes } from './routes.ts'
import { look, palette } from './settings.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const text = async (site: Site, path: string) => (await site.app.request(`http://127.0.0.1:4000${path}`)).text()
const sheetIn = (html: string) => /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? ''
const aPng = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()
const fileOf = (bytes: Uint8Array, name = 'logo.png') => new File([new Uint8Array(bytes)], name)

onEveryDatabase((open) => {
  test.each(lookNames)(
    'under %s every page has one sheet of its own, and asks for the fonts at its top',
    async (name) => {
      const site = await aSite(await open())
      doneOrFault(await site.face.save(theOwner, [[look, name]]))

      const html = await text(site, '/')
      const sheet = await site.app.request(sheetIn(html))

      expect(sheetIn(html)).toMatch(new RegExp(`^/assets/${name}\\.[0-9a-f]{10}\\.css$`))
      expect([sheet.status, sheet.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, font = '']) => font)
      expect(fonts.length).toBeGreaterThan(0)
      const css = await sheet.text()
      expect(fonts.filter((font) => !css.includes(font))).toEqual([])
    },
  )

  test('a change of look drops every page on every process', async () => {
    const database = await open()
    const [one, other] = [await aSite(database), await aSite(database)]
    const following = await followChanges({ database, pages: other.pages, log: other.log, every: 20 })
    afterThisTest(() => following.stop())
    const { path } = await one.article()
    const before = [await text(one, '/'), await text(other, path ?? ''), await text(one, '/corrections')].map(sheetIn)

    doneOrFault(await one.face.save(theOwner, [[look, 'magazine']]))

    expect(new Set(before).size).toBe(1)
    for (const at of ['/', path ?? '', '/corrections']) expect(sheetIn(await text(one, at))).toContain('/magazine.')
    await expect.poll(async () => sheetIn(await text(other, path ?? ''))).toContain('/magazine.')
  })

  test('a colour that cannot be read is named with its contrast and the nearest that can be, and nothing is saved', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const sent = { look: 'tabloid', 'has-accent': 'on', 'colour-accent': '#ffe14d' }

    const { status, text: html } = await browser.post(faceRoutes.save.to(), sent)
    const shown = await browser.get(faceRoutes.show.to(sent))

    expect(status).toBe(422)
    const [, ratio = '', instead = ''] = /#ffe14d has a contrast of ([\d.]+), .*?(#[0-9a-f]{6})\./.exec(html) ?? []
    expect(Number(ratio)).toBeLessThan(2)
    expect(shown.text).toContain(`The nearest that can be read is ${instead}.`)
    expect(await site.settings.of(look)).toBe('broadsheet')
    const right = await browser.post(faceRoutes.save.to(), { ...sent, 'colour-accent': instead })
    expect([right.status, (await site.settings.of(palette)).accent]).toEqual([303, instead])
  })

  test('colours of its own are in the one sheet, by day and by night, and survive a change of look', async () => {
    const site = await aSite(await open())
    const section = await site.section('Harbour')
    const browser = await aBrowser(site, await site.staff())
    await browser.post(faceRoutes.save.to(), {
      ...{ look: 'tabloid', 'has-accent': 'on', 'colour-accent': '#0b5394' },
      ...{ [`has-${section.id}`]: 'on', [`colour-${section.id}`]: '#2c652c' },
    })

    const at = sheetIn(await text(site, '/sections/harbour'))
    const sheet = await site.app.request(at)
    const css = await sheet.text()
    doneOrFault(await site.face.save(theOwner, [[look, 'wire']]))
    const next = sheetIn(await text(site, '/'))
    const stale = await site.app.request(`/face/${'0'.repeat(32)}.css`)

    expect(at).toMatch(/^\/face\/[0-9a-f]{32}\.css$/)
    expect(sheet.headers.get('cache-control')).toContain('immutable')
    expect(css).toContain(':root{--accent:#0b5394;--plate:#0b5394;--on-plate:#ffffff;}')
    expect(css).toContain('[data-section="harbour"]{--accent:#2c652c;}')
    expect(css.match(/prefers-color-scheme:dark\)\{\[data-section="harbour"\]\{--accent:(#[0-9a-f]{6})/)?.[1]).not.toBe(
      '#2c652c',
    )
    expect(await text(site, '/sections/harbour')).toContain('data-section="harbour"')
    expect(next).not.toBe(at)
    expect([stale.status, stale.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })

  test('a sheet that another process made is found by every one', async () => {
    const database = await open()
    const one = await aSite(database)
    doneOrFault(await one.face.save(theOwner, [[palette, { accent: '#0b5394', sections: {} }]]))
    const at = sheetIn(await text(one, '/'))
    const other = await aSite(database)

    const sheet = await other.app.request(at)

    expect([sheet.status, sheet.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  })

  test('a look is looked at before it is saved, on the front and on an article, and kept nowhere', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const browser = await aBrowser(site, await site.staff())

    const front = await browser.get(faceRoutes.preview.to({ look: 'student', of: '/' }))
    const article = await browser.get(faceRoutes.preview.to({ look: 'student', accent: '#0b5394', of: 'article' }))

    expect(sheetIn(front.text)).toContain('/student.')
    expect(article.text).toContain('Ferry runs again after eleven days')
    expect(sheetIn(article.text)).toMatch(/^\/face\//)
    expect(front.headers.get('cache-control')).toBe('no-store')
    expect([front.headers.get('x-frame-options'), front.headers.get('content-security-policy')]).toEqual([
      'SAMEORIGIN',
      expect.stringContaining("frame-ancestors 'self'"),
    ])
    expect(sheetIn(await text(site, '/'))).toContain('/broadsheet.')
    expect(sheetIn(await text(site, path ?? ''))).toContain('/broadsheet.')
    expect((await browser.get(faceRoutes.preview.to({ of: '/newsroom' }))).status).toBe(404)
  })

  test('a logo goes up, by day and by night, is served for ever, known to programs, and comes down', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const browser = await aBrowser(site, await site.staff())
    const up = async (time: string, bytes: Uint8Array) =>
      browser.post(faceRoutes.logo.to(), { time, act: 'put-up', file: fileOf(bytes) })

    const early = await up('night', await aPng(300, 100))
    const day = await up('day', await aPng(400, 100))
    const night = await up('night', await aPng(300, 100))
    const html = await text(site, path ?? '')
    const at =
      /<img src="(\/face\/[0-9a-f]{32}\.png)" width="400" height="100" alt="Untitled Paper"/.exec(html)?.[1] ?? ''
    const file = await site.app.request(at)
    const icon = /<link rel="icon" href="([^"]+)" type="([^"]+)"/.exec(html)
    const down = await browser.post(faceRoutes.logo.to(), { time: 'day', act: 'take-down' })

    expect([early.status, day.status, night.status, down.status]).toEqual([422, 303, 303, 303])
    expect([file.status, file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'public, max-age=31536000, immutable',
    ])
    expect(html).toMatch(/<source srcset="\/face\/[0-9a-f]{32}\.png" media="\(prefers-color-scheme: dark\)"/)
    expect(html).toContain(`"logo":{"@type":"ImageObject","url":"http://127.0.0.1:4000${at}","width":400,"height":100}`)
    expect(icon?.[2]).toBe('image/svg+xml')
    expect((await site.app.request(icon?.[1] ?? '')).headers.get('content-type')).toBe('image/svg+xml')
    expect(await text(site, path ?? '')).not.toContain('/face/0')
    expect(await text(site, path ?? '')).not.toContain('<source srcset="/face/')
  })

  test('what is no logo is refused in words, however it is called', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const program = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    const up = (file: File) => browser.post(faceRoutes.logo.to(), { time: 'day', act: 'put-up', file })

    const [svg, lie, large] = [
      await up(fileOf(program, 'logo.png')),
      await up(fileOf(Buffer.from('x'))),
      await up(fileOf(Buffer.alloc(2_500_000))),
    ]

    expect([svg.status, svg.text.includes('holds a program')]).toEqual([422, true])
    expect([lie.status, lie.text.includes('no picture we can read')]).toEqual([422, true])
    expect([large.status, large.text.includes('larger than 2 MB')]).toEqual([422, true])
    expect((await site.face.face()).logo).toBeNull()
  })

  test('entries are put in order by buttons, follow what they lead to, and leave out what nobody sees', async () => {
    const site = await aSite(await open())
    const [city, harbour] = [await site.section('City'), await site.section('Harbour')]
    const about = await site.article({
      slug: 'about',
      headline: 'About',
      kind: { name: 'page', fields: { role: 'about' } },
    })
    const browser = await aBrowser(site, await site.staff())
    const act = (fields: Record<string, string>) => browser.post(faceRoutes.arrange.to(), fields)
    const named = async () =>
      [
        ...((await text(site, '/')).match(/<nav class="sections".*?<\/nav>/s)?.[0] ?? '').matchAll(/<a [^>]*>([^<]+)/g),
      ].map(([, name]) => name)

    const before = await named()
    await act({ act: 'up', at: '1' })
    await act({ act: 'add-page', id: about.id })
    await act({ act: 'add-link', name: 'Shop', to: 'https://shop.example/' })
    const bad = await act({ act: 'add-link', name: 'Bad', to: 'javascript:alert(1)' })
    const after = await named()
    doneOrFault(await site.settings.reviseSection(theOwner, { ...harbour, name: 'The quays' }))
    doneOrFault(await site.articles.withdraw(theOwner, { articleId: about.id, because: 'It is old.' }))
    const later = await named()
    await act({ act: 'as-sections' })

    expect(before).toEqual(['City', 'Harbour', 'Search'])
    expect(after).toEqual(['Harbour', 'City', 'About', 'Shop', 'Search'])
    expect([bad.status, bad.text.includes('value="javascript:alert(1)"')]).toEqual([422, true])
    expect(later).toEqual(['The quays', 'City', 'Shop', 'Search'])
    expect((await named()).length).toBe(3)
    expect(city.position).toBe(0)
  })

  test('the foot has the words somebody wrote, on every page', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())

    await browser.post(faceRoutes.arrange.to(), { act: 'foot', footText: 'Printed above the chandler’s <since 1921>.' })

    expect(await text(site, '/archive')).toContain('Printed above the chandler’s &lt;since 1921&gt;.')
  })

  test('of two people who change the look from one page, the later is shown both and writes over nothing', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const form = fieldsOf((await browser.get(faceRoutes.show.to())).text, faceRoutes.save.to())
    const nav = fieldsOf((await browser.get(faceRoutes.navigation.to())).text, faceRoutes.arrange.to())

    const first = await browser.post(faceRoutes.save.to(), { ...form, look: 'wire' })
    const second = await browser.post(faceRoutes.save.to(), { ...form, look: 'student' })
    await browser.post(faceRoutes.arrange.to(), { ...nav, act: 'add-link', name: 'One', to: '/one' })
    const late = await browser.post(faceRoutes.arrange.to(), { ...nav, act: 'add-link', name: 'Two', to: '/two' })

    expect([first.status, second.status, late.status]).toEqual([303, 409, 409])
    expect(second.text).toContain('Wire: many stories')
    expect(second.text).toContain('Student paper: flat colour')
    expect(await site.settings.of(look)).toBe('wire')
  })

  test('only a publisher changes how the paper looks', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const browser = await aBrowser(site, editor)

    expect((await browser.get(faceRoutes.show.to())).status).toBe(403)
    expect((await browser.post(faceRoutes.save.to(), { look: 'wire' })).status).toBe(403)
    expect(await site.face.save(editor, [[look, 'wire']])).toEqual({ refused: 'not-allowed' })
    expect(await site.face.putUp(editor, { time: 'day', bytes: await aPng(300, 100) })).toEqual({
      refused: 'not-allowed',
    })
  })
})
