import type { Prose } from '../../model/prose'
import type { Span } from '../../text/lines'

/** `[words](address)`, or `<scheme:address>`. */
export interface Link {
  readonly address: string
  /** That of the address. */
  readonly span: Span
}

// Bounds, so that a line of brackets takes no time to speak of.
const INLINE =
  /(?<![!\\])\[(?!\^)(?:[^\]\n[]|\[[^\]\n]{0,200}\]){0,500}\]\(\s*<?([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)/g
const AUTOLINK = /<([a-z][a-z\d+.-]*:[^\s<>]*)>/gi

/** The links of a Markdown text, in order. */
export function linksIn({ text, markdown, code }: Prose): Link[] {
  if (!markdown) return []
  const found = [...text.matchAll(INLINE), ...text.matchAll(AUTOLINK)].flatMap((match) => {
    const address = match[1]!
    const start = match.index + match[0].length - address.length - (match[0].endsWith('>') ? 1 : 0)
    const span: Span = [start, start + address.length]
    return address && !code.some((one) => one[0] < span[1] && span[0] < one[1]) ? [{ address, span }] : []
  })
  return found.sort((a, b) => a.span[0] - b.span[0])
}
