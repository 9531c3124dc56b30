import sharp from 'sharp'

type Shape = { width?: number; height?: number }

/** A photograph of noise, as a camera would give it. */
export async function aPhotograph({ width = 900, height = 600 }: Shape = {}): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  return sharp({ create: { width, height, channels: 3, background: '#345', noise } })
    .jpeg()
    .toBuffer()
}

/** What gives away where and by which camera a picture was taken. */
export const secrets = ['51/1', 'SN-7731-4402', 'LENS-90210'] as const

type Said = { iptc?: Readonly<Record<number, string | readonly string[]>>; xmp?: string; exif?: boolean }

/** The same with what programs of agencies and cameras put into it. */
export async function aTold({ iptc, xmp, exif = true }: Said = {}): Promise<Buffer> {
  const plain = sharp(await aPhotograph())
  const bytes = exif
    ? await plain
        .withExif({
          IFD0: { Artist: 'Tom Varga', Copyright: 'Copyright 2026 Tom Varga', ImageDescription: 'The quay at dusk' },
          IFD2: { DateTimeOriginal: '2026:11:20 17:42:10', BodySerialNumber: secrets[1], LensSerialNumber: secrets[2] },
          IFD3: {
            GPSLatitudeRef: 'N',
            GPSLatitude: '51/1 30/1 26/1',
            GPSLongitudeRef: 'W',
            GPSLongitude: '0/1 7/1 39/1',
          },
        })
        .toBuffer()
    : await plain.toBuffer()
  const added = [...(xmp ? [app(0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp}`)] : []), ...(iptc ? [iptcIn(iptc)] : [])]
  return Buffer.concat([bytes.subarray(0, 2), ...added, bytes.subarray(2)])
}

function app(marker: number, body: string | Buffer): Buffer {
  const bytes = Buffer.from(body)
  const length = bytes.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), bytes])
}

/** Records of IPTC’s second part, by their numbers, in Unicode. */
function iptcIn(records: NonNullable<Said['iptc']>): Buffer {
  const each = Object.entries(records).flatMap(([number, values]) =>
    [values].flat().map((text) => record(2, Number(number), Buffer.from(text))),
  )
  const data = Buffer.concat([record(1, 90, Buffer.from([0x1b, 0x25, 0x47])), ...each])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const even = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)])
  const resource = Buffer.concat([Buffer.from('8BIM'), Buffer.from([4, 4, 0, 0]), size, even])
  return app(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource]))
}

function record(part: number, number: number, text: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x1c, part, number, text.length >> 8, text.length & 0xff]), text])
}

/** A packet of XMP as editors of pictures write it. */
export function xmpOf(properties: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}
