import { distance } from 'fastest-levenshtein'
import type { Span } from '../../text/lines'

/** An address that leads nowhere as it is written. */
export interface Slip {
  readonly span: Span
  readonly value: string
  /** What is meant, where one can tell. */
  readonly to?: string
  /** True when nothing else can be meant. */
  readonly certain: boolean
  /** `broken`: by the end of a line, or a blank. */
  readonly kind: 'scheme' | 'host' | 'broken'
}

/** The letters of a scheme and the signs that part it from the rest: `http//:`, `htp://`, `http:\\`, `http:// www.`. */
const START =
  /(?<![\p{L}\p{N}_@/])([a-z]{3,6})(\s?[:;.,]?[ \t]?[/\\]{1,4}[ \t]?[:;]?[ \t]?|[:;][ \t]?(?=www\.))(?=[\p{L}\p{N}])/giu
const ADDRESS = /(?<![\p{L}\p{N}_@/.-])(?:https?:\/\/|www\.)[^\s<>"“”«»]+/giu
/** `ww.`, `wwww.`, `www,`, `www..`: three, and a full stop, are meant. */
const WWW =
  /(?<![\p{L}\p{N}_@./:-])(w{2,4})([.,;]{1,2})[ \t]?(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/giu
/** An address that a line, or a blank, has cut in two: behind a hyphen or a slash more of a path follows. */
const CUT =
  /(?<![\p{L}\p{N}_@/.-])(?:https?:\/\/|www\.)[^\s<>"“”]{0,2000}(?:-\s+(?=\S*[/.]\S)|\/\s+(?=\S*(?:--|\.(?:html?|pdf|aspx?|php|do)\b)))(?!https?:|www\.)\S+/giu

/** More slips than an author can want to see of one text. */
const MOST = 200

/** Addresses in running text that have a slip in them, in order; what stands within `code` is left alone. */
export function slipsIn(text: string, code: readonly Span[] = []): Slip[] {
  if (!/[/\\]|ww/i.test(text)) return []
  const found: Slip[] = []
  const add = (slip: Slip | undefined) => {
    if (
      !slip ||
      found.length >= MOST ||
      [...code, ...found.map(({ span }) => span)].some((span) => meet(span, slip.span))
    )
      return
    found.push(slip)
  }
  for (const match of text.matchAll(CUT)) add(cut(match))
  for (const match of text.matchAll(START)) add(schemeSlip(text, match))
  for (const match of text.matchAll(WWW)) add(wwwSlip(text, match))
  for (const match of text.matchAll(ADDRESS)) add(hostSlip(trimmed(match[0]), match.index))
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** The slip in what should be one address from beginning to end; undefined where there is none. */
export function slipOf(value: string): Slip | undefined {
  const whole = (slip: Slip): Slip => {
    const to =
      slip.to === undefined ? undefined : value.slice(0, slip.span[0]) + slip.to + value.slice(slip.span[1])
    return { ...slip, span: [0, value.length], value, ...(to === undefined ? {} : { to }) }
  }
  const [slip] = slipsIn(value)
  if (slip) return whole(slip)
  if (!/\s/.test(value) || !/^(?:https?:\/\/|www\.)/i.test(value)) return undefined
  return { span: [0, value.length], value, to: value.replace(/\s+/g, ''), certain: false, kind: 'broken' }
}

/** `ilo.org/coop`: a name such as those of the web, without `http://` or `www.`; not that of a file. */
export function isBare(value: string): boolean {
  return (
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#:]\S*)?$/u.test(value) &&
    !/^[^/]*\.(?:pdf|docx?|html?|md|ya?ml|png|jpe?g|xlsx?|pptx?)$/i.test(value)
  )
}

function schemeSlip(text: string, match: RegExpExecArray): Slip | undefined {
  const [start, word = '', signs = ''] = match
  const scheme = word.toLowerCase()
  const exact = scheme === 'http' || scheme === 'https'
  if (exact && signs === '://') return undefined
  const secure = distance(scheme, 'https') < distance(scheme, 'http')
  if (!exact && distance(scheme, secure ? 'https' : 'http') > 1) return undefined
  const rest = trimmed(/^[^\s<>"“”«»]+/.exec(text.slice(match.index + start.length))?.[0] ?? '')
  // Behind a blank, only the name of a computer shows that the two belong together.
  if (/\s/.test(signs) && !/^[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u.test(rest)) return undefined
  const to = `${exact ? scheme : secure ? 'https' : 'http'}://${rest}`
  if (hostSlip(to, 0)) return undefined
  const span: Span = [match.index, match.index + start.length + rest.length]
  return { span, value: text.slice(...span), to, certain: exact, kind: 'scheme' }
}

function wwwSlip(text: string, match: RegExpExecArray): Slip | undefined {
  if (match[0].toLowerCase() === 'www.') return undefined
  const rest = trimmed(/^[^\s<>"“”«»]+/.exec(text.slice(match.index + match[0].length))?.[0] ?? '')
  const span: Span = [match.index, match.index + match[0].length + rest.length]
  return { span, value: text.slice(...span), to: `www.${rest}`, certain: false, kind: 'host' }
}

/** What is wrong with the name of the computer in an address that begins well. */
function hostSlip(value: string, at: number): Slip | undefined {
  const [, prefix = '', host = ''] = /^((?:https?:\/\/)?)([^/?#]*)/i.exec(value) ?? []
  const slip = (to: string | undefined, certain = false): Slip => ({
    span: [at, at + value.length],
    value,
    ...(to !== undefined && !hostSlip(to, 0) ? { to } : {}),
    certain: certain && to !== undefined,
    kind: 'host',
  })
  const rest = value.slice(prefix.length)
  if (/^https?:?$/i.test(host) && /^https?:\/\//i.test(rest)) {
    return slip(rest.replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, ''), true)
  }
  // Two addresses with nothing but a comma between them.
  const name = host
    .split(/[,;](?=www\.|https?:)/i)[0]!
    .replace(/:\d+$/, '')
    .replace(/^[^@]*@/, '')
  if (name.toLowerCase() === 'localhost') return undefined
  const isName = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)$/iu
  const isNumber = /^\d{1,3}(?:\.\d{1,3}){3}$/
  const enough = !/^www\./i.test(name) || name.split('.').length > 2
  if (enough && (isName.test(name) || isNumber.test(name))) return undefined
  const mended = name
    .replace(/[,;:]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
  return slip(mended === name ? undefined : prefix + mended + rest.slice(name.length))
}

function cut(match: RegExpExecArray): Slip | undefined {
  const value = trimmed(match[0])
  const to = value.replace(/\s+/g, '')
  if (to === value || hostSlip(to, 0)) return undefined
  return { span: [match.index, match.index + value.length], value, to, certain: false, kind: 'broken' }
}

/** Without the punctuation of the sentence, and the brackets around the address. */
function trimmed(address: string): string {
  let text = address
  for (;;) {
    const last = text.at(-1) ?? ''
    const unopened =
      (last === ')' && count(text, ')') > count(text, '(')) ||
      (last === ']' && count(text, ']') > count(text, '['))
    if (!unopened && !/[.,;:!?'’*_}|]/.test(last)) break
    text = text.slice(0, -1)
  }
  // `[text](address)more`: the bracket that was opened before it ends it.
  const close = text.search(/[)\]]/)
  return close >= 0 && count(text.slice(0, close), text[close] === ')' ? '(' : '[') === 0
    ? text.slice(0, close)
    : text
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

function meet(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
