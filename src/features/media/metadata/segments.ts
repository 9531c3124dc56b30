/** What a file says of itself, each in the bytes of its own standard. */
export type Segments = { exif?: Uint8Array; xmp?: Uint8Array; iptc?: Uint8Array }

/** The most that a segment of JPEG holds. More than this is no caption, and is not read. */
const longest = 65_533

const markers = { app1: 0xe1, app13: 0xed } as const

/**
 * A JPEG without a picture that says what a file says of itself. Whatever the file is, and however much it says, what is
 * read of it is in one shape, and no longer than three segments.
 */
export function asJpeg({ exif, xmp, iptc }: Segments): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(markers.app1, 'Exif\0\0', exif),
    segment(markers.app1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    segment(markers.app13, 'Photoshop 3.0\0', iptc),
    Buffer.from([0xff, 0xd9]),
  ])
}

/** Some files have what begins a segment, and some leave it out. */
function segment(marker: number, head: string, bytes: Uint8Array | undefined): Buffer {
  if (!bytes) return Buffer.alloc(0)
  const begins = Buffer.from(head, 'latin1')
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = body.subarray(0, begins.length).equals(begins) ? body : Buffer.concat([begins, body])
  if (whole.length > longest) return Buffer.alloc(0)
  const length = whole.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), whole])
}
