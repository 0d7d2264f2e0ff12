const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** `bytes` in base 64 (RFC 4648). The core has no function of its host for it. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const sign = (shift: number) => SIGNS[(((a << 16) | (b << 8) | c) >> shift) & 63]!
    const rest = bytes.length - i
    parts.push(sign(18), sign(12), rest > 1 ? sign(6) : '=', rest > 2 ? sign(0) : '=')
  }
  return parts.join('')
}
