import type { Span } from '../../text/lines'
import { isLiteral } from '../../model/prose'
import type { Prose } from '../../model/prose'

/** An element of HTML in a text, from its opening to its closing tag; a tag without a partner, or a comment, alone. */
export interface HtmlElement {
  /** In small letters; empty for a comment. */
  readonly name: string
  /** The opening tag as written, or the comment. */
  readonly tag: string
  readonly open: Span
  readonly close?: Span
  /** Where an `<a>` leads. */
  readonly href?: string
}

/** As CommonMark has it: an autolink such as `<https://…>` is none. */
const TAG =
  /<!--[\s\S]*?-->|<\/([a-z][a-z\d-]*)\s*>|<([a-z][a-z\d-]*)((?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi

/** A text pasted from a web page may hold thousands; the first ones make the point. */
const MOST = 500

/** The elements of `prose` in order, those inside others too. */
export function htmlIn(prose: Prose): HtmlElement[] {
  const { text } = prose
  if (!text.includes('<')) return []
  const found: { -readonly [K in keyof HtmlElement]: HtmlElement[K] }[] = []
  const waiting = new Map<string, typeof found>()
  for (const match of text.matchAll(TAG)) {
    const span: Span = [match.index, match.index + match[0].length]
    if (isEscaped(text, span[0]) || isLiteral(prose, [span[0], span[0] + 1])) continue
    if (found.length === MOST) break
    const [tag, closing, opening = '', attributes = ''] = match
    const name = (closing ?? opening).toLowerCase()
    const open = waiting.get(name)
    if (closing !== undefined) {
      const partner = open?.pop()
      if (partner) partner.close = span
      else found.push({ name, tag, open: span })
      continue
    }
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
    const target = href && (href[1] ?? href[2] ?? href[3])
    const element = { name, tag, open: span, ...(target ? { href: target } : {}) }
    found.push(element)
    if (open) open.push(element)
    else waiting.set(name, [element])
  }
  return found
}

/** Does an odd number of backslashes stand before `at`? */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}
