import type { Span } from '../text/lines'

/** A line of YAML as an author sees it: where its words stand, and how far they are indented. */
export interface Line {
  /** Offset of the line's first character. */
  readonly start: number
  /** Offset of its first word; `end` on an empty line. */
  readonly at: number
  /** Behind its last word. */
  readonly end: number
  /** Before its line break. */
  readonly stop: number
  /** Column of its first word, repairs counted. */
  lead: number
}

/** `key:` at the beginning of a line, or behind a dash. */
export interface Key {
  readonly name: string
  readonly span: Span
  /** Behind the colon. */
  readonly end: number
}

/** The lines of `text`, which ends its lines with `\n` or `\r\n`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline
    const stop = text[next - 1] === '\r' && next > start ? next - 1 : next
    // A byte order mark is no part of the first line.
    const margin = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
    let at = margin
    while (at < stop && isBlank(text, at)) at++
    let end = stop
    while (end > at && isBlank(text, end - 1)) end--
    lines.push({ start, at, end, stop, lead: at - margin })
    start = newline < 0 ? text.length : newline + 1
  }
  return lines
}

/** Number of the line that holds `offset`, which is not before line `from`. */
export function lineAt(lines: readonly Line[], offset: number, from = 0): number {
  let low = from
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The key at `at`, if one begins there. Takes time in proportion to the line's length, whatever it holds. */
export function keyAt(text: string, at: number, end: number): Key | undefined {
  const first = text[at]
  if (at >= end || first === undefined) return undefined
  if (first === '"' || first === "'") {
    const close = closingQuote(text, at, end)
    if (close < 0) return undefined
    const colon = skipBlanks(text, close + 1, end)
    if (text[colon] !== ':' || !endsWord(text, colon + 1, end)) return undefined
    return { name: text.slice(at + 1, close), span: [at, close + 1], end: colon + 1 }
  }
  if (beginsSpecial(text, at, end)) return undefined
  const colon = colonIn(text, at, end)
  if (colon < 0) return undefined
  let stop = colon
  while (stop > at && isBlank(text, stop - 1)) stop--
  return stop === at ? undefined : { name: text.slice(at, stop), span: [at, stop], end: colon + 1 }
}

/** Is `-` at `at` the sign of a list item? */
export function isDash(text: string, at: number, end: number): boolean {
  return at < end && text[at] === '-' && endsWord(text, at + 1, end)
}

/** Offset of the first colon in [at, end) that YAML takes for the end of a key, or -1. What a `#` hides does not count. */
export function colonIn(text: string, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (text[i] === ':' && endsWord(text, i + 1, end)) return i
    if (isComment(text, i, at)) return -1
  }
  return -1
}

/** Does a comment begin at `at`, in words that begin at `from`? */
export function isComment(text: string, at: number, from: number): boolean {
  return text[at] === '#' && (at === from || isBlank(text, at - 1))
}

/** Does a value that begins at `at` begin with a sign that means more to YAML than itself? */
export function beginsSpecial(text: string, at: number, end: number): boolean {
  const char = text[at]!
  return ',[]{}#&*!|>\'"%@`'.includes(char) || ('-?:'.includes(char) && endsWord(text, at + 1, end))
}

/** Offset of the quotation mark in [at + 1, end) that ends the one at `at`, or -1. */
export function closingQuote(text: string, at: number, end: number): number {
  const sign = text[at]
  for (let i = at + 1; i < end; i++) {
    if (sign === '"' && text[i] === '\\') i++
    else if (text[i] === sign) {
      if (sign === '"' || text[i + 1] !== "'") return i
      i++
    }
  }
  return -1
}

export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text, at)) at++
  return at
}

export function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t'
}

function endsWord(text: string, at: number, end: number): boolean {
  return at >= end || isBlank(text, at)
}
