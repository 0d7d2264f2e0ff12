/** A bracket that is open at some place, and what of its content stands there. */
export interface FlowFrame {
  readonly kind: 'map' | 'seq'
  /** Offset of the bracket. */
  readonly start: number
  /** Number of the item (in braces: of the field) that the place is in. */
  index: number
  /** Offset at which that item, field name or value begins; the place itself where nothing stands yet. */
  token: number
  /** In braces, behind a colon: the name of the field. */
  key?: string
  /** The quotation mark of a text that is still open. */
  quote?: string
}

export interface FlowScan {
  /** The open brackets, the innermost last; empty when the collection ends before the limit. */
  readonly frames: FlowFrame[]
  /** Offset behind the closing bracket, or `limit`. */
  readonly end: number
  /** True when `limit` is inside a comment. */
  readonly comment: boolean
}

/**
 * Reads a collection in brackets from its bracket at `start` up to `limit` (UTF-16 offsets). Total; unmatched closing brackets
 * close whatever is open.
 */
export function scanFlow(text: string, start: number, limit: number): FlowScan {
  const frames: FlowFrame[] = []
  let at = start
  let begun = false
  while (at < limit) {
    const char = text[at]!
    const top = frames.at(-1)
    if (char === '[' || char === '{') {
      if (top && !begun) top.token = at
      frames.push({ kind: char === '[' ? 'seq' : 'map', start: at, index: 0, token: at + 1 })
      begun = false
    } else if (!top) {
      break
    } else if (char === ']' || char === '}') {
      frames.pop()
      begun = true
      if (frames.length === 0) return { frames, end: at + 1, comment: false }
    } else if (char === ',') {
      top.index++
      delete top.key
      top.token = at + 1
      begun = false
    } else if (char === ':' && top.kind === 'map' && top.key === undefined && isColon(text, at)) {
      top.key = unquoted(text.slice(top.token, at).trim())
      top.token = at + 1
      begun = false
    } else if (char === '#' && /\s/.test(text[at - 1] ?? ' ')) {
      const newline = text.indexOf('\n', at)
      if (newline < 0 || newline >= limit) return { frames, end: limit, comment: true }
      at = newline
    } else if (!begun && (char === '"' || char === "'")) {
      top.token = at
      begun = true
      const closed = closingQuote(text, at, limit)
      if (closed === undefined) {
        top.quote = char
        break
      }
      at = closed
    } else if (!begun && !/\s/.test(char)) {
      top.token = at
      begun = true
    }
    at++
  }
  const top = frames.at(-1)
  if (top && !begun) top.token = limit
  return { frames, end: limit, comment: false }
}

/** The names of all fields between the brace at `start` and its end, but for the one that `except` is in. */
export function flowKeys(text: string, start: number, limit: number, except: number): string[] {
  const names: string[] = []
  // A list may be open to the text's end: what is looked at is bounded by the caller's limit.
  const pattern = /(?:[{,]|^)\s*("[^"\n]*"|'[^'\n]*'|[^\s,:[\]{}"'#][^,:[\]{}#\n]*?)\s*:(?=[\s"'[{])/g
  let depth = 0
  let end = start
  for (; end < limit; end++) {
    const char = text[end]
    if (char === '[' || char === '{') depth++
    else if (char === ']' || char === '}') {
      if (--depth === 0) break
    }
  }
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index
    if (except >= from && except <= from + match[0].length) continue
    names.push(unquoted(match[1]!))
  }
  return names
}

/** Offset of the quotation mark that closes the one at `at`; undefined where none does before `limit`. */
export function closingQuote(text: string, at: number, limit: number): number | undefined {
  const sign = text[at]
  for (let i = at + 1; i < limit; i++) {
    if (text[i] === '\\' && sign === '"') i++
    else if (text[i] === sign) {
      if (sign === "'" && text[i + 1] === "'") i++
      else return i
    }
  }
  return undefined
}

/** In braces a colon ends a name where a blank, a quotation mark or a bracket follows. */
function isColon(text: string, at: number): boolean {
  const next = text[at + 1]
  return next === undefined || /[\s,[\]{}"']/.test(next) || text[at - 1] === '"'
}

function unquoted(text: string): string {
  return /^(["'])([\s\S]*)\1$/.exec(text)?.[2] ?? text
}
