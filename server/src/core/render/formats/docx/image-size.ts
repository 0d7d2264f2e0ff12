export interface Size {
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The size of a PNG, GIF or JPEG picture, read from its head; undefined for anything else, or what is damaged. */
export function imageSize(bytes: Uint8Array): Size | undefined {
  const size = png(bytes) ?? gif(bytes) ?? jpeg(bytes)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

function png(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || !startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return undefined
  return { width: big(bytes, 16, 4), height: big(bytes, 20, 4) }
}

function gif(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 10 || !startsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return undefined
  return { width: bytes[6]! | (bytes[7]! << 8), height: bytes[8]! | (bytes[9]! << 8) }
}

/** Goes from segment to segment, up to the frame's head (SOF, ITU T.81). */
function jpeg(bytes: Uint8Array): Size | undefined {
  if (!startsWith(bytes, [0xff, 0xd8])) return undefined
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: big(bytes, at + 5, 2), width: big(bytes, at + 7, 2) }
    at += marker === 0xff ? 1 : 2 + Math.max(2, big(bytes, at + 2, 2))
  }
  return undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** A number of several bytes, the highest first. */
function big(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}
