import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawLogo, iconOf } from './logo.ts'

const svg = (inner: string, head = 'width="200" height="50"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inner}</svg>`,
  )
const box = '<rect width="200" height="50" fill="#123456"/>'

test('a drawing becomes a picture as large as a masthead shows it', async () => {
  const outcome = await drawLogo(svg(`<title>The Packet</title><g style="fill:url(#a)">${box}</g>`))

  const { bytes, ...size } = 'done' in outcome ? outcome.done : { bytes: new Uint8Array() }
  expect(size).toEqual({ width: 1200, height: 300 })
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200 })
})

test.each(['png', 'jpeg', 'webp'] as const)(
  'a %s is kept no larger than it is shown, and never blown up',
  async (format) => {
    const made = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#123456' } })
        [format]()
        .toBuffer()

    const [large, small] = [await drawLogo(await made(3000, 500)), await drawLogo(await made(120, 40))]

    expect(large).toMatchObject({ done: { width: 1200, height: 200 } })
    expect(small).toMatchObject({ done: { width: 120, height: 40 } })
  },
)

const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${svg('<text>&b;</text>')}`

test.each([
  ['a script', svg(`${box}<script>alert(1)</script>`), 'drawing-has-program'],
  ['a handler', svg('<rect onload="alert(1)" width="9" height="9"/>'), 'drawing-has-program'],
  ['a page in it', svg('<foreignObject><body/></foreignObject>'), 'drawing-has-program'],
  ['something animated', svg('<rect><animate attributeName="x"/></rect>'), 'drawing-has-program'],
  ['a link that runs', svg('<g id="javascript:alert(1)"/>'), 'drawing-has-program'],
  ['a picture from elsewhere', svg('<image href="https://elsewhere.example/a.png"/>'), 'drawing-reaches-out'],
  ['a file of this machine', svg('<image xlink:href="file:///etc/passwd"/>'), 'drawing-reaches-out'],
  ['a sheet from elsewhere', svg('<style>@import "https://elsewhere.example/a.css";</style>'), 'drawing-reaches-out'],
  ['a typeface from elsewhere', svg('<style>@font-face{src:url(https://e.example/a)}</style>'), 'drawing-reaches-out'],
  ['a filling from elsewhere', svg('<rect fill="url(https://e.example/a#b)"/>'), 'drawing-reaches-out'],
  ['one in quotation marks', svg(`<rect style="fill:url( 'https://e.example/a#b')"/>`), 'drawing-reaches-out'],
  ['what repeats itself', svg('<g id="a"><path d=""/></g><use href="#a"/>'), 'drawing-too-deep'],
  ['a pattern', svg('<pattern id="a"/>'), 'drawing-too-deep'],
  ['a filter', svg('<filter id="a"/>'), 'drawing-too-deep'],
  ['words that stand for more words', Buffer.from(bomb), 'drawing-too-deep'],
  ['more parts than a logo has', svg('<g/>'.repeat(6000)), 'drawing-too-deep'],
  ['a hidden script', svg('<title><textarea></title><script>1</script>'), 'drawing-too-deep'],
  ['far too many points', svg(`<path d="${'M0 0'.repeat(80_000)}"/>`), 'drawing-too-large'],
  ['nothing', Buffer.from(''), 'not-a-picture'],
  ['words', Buffer.from('The Packet'), 'not-a-picture'],
  ['a drawing that ends too soon', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), 'not-a-picture'],
  ['too many bytes', Buffer.alloc(3_000_000), 'logo-too-large'],
])('%s is refused in its own words', async (_what, bytes, refusal) => {
  expect(await drawLogo(bytes)).toEqual({ refused: refusal })
})

test('a picture of more pixels than it has bytes for is refused before it is opened', async () => {
  const bytes = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

  expect(await drawLogo(bytes)).toEqual({ refused: 'too-many-pixels' })
})

test('only a logo that is about square is an icon as well', async () => {
  const drawn = async (head: string) => {
    const outcome = await drawLogo(svg('<circle cx="50" cy="50" r="40"/>', head))
    if (!('done' in outcome)) throw new Error(outcome.refused)
    return iconOf(outcome.done)
  }

  expect(await drawn('width="100" height="100"')).toMatchObject({ width: 192, height: 192 })
  expect(await drawn('width="400" height="100"')).toBeUndefined()
})

test.each(['url(#sea)', "url('#sea')", 'url( "#sea" )'])(
  'what is filled as the drawing itself says, %s, is drawn',
  async (fill) => {
    const gradient = '<linearGradient id="sea"><stop offset="0" stop-color="#123"/></linearGradient>'
    const drawing = svg(`${gradient}<rect style='fill:${fill.replaceAll("'", '&apos;')}' width="100" height="20"/>`)

    expect(await drawLogo(drawing)).toMatchObject({ done: { width: expect.any(Number) } })
  },
)
