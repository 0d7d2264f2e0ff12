import type { ScalarNode } from './tree'

/**
 * Where the characters of a scalar's decoded text stand in the source: an offset for each UTF-16 unit of `node.text`,
 * and one more for its end. Folds, escapes and indentation are between them.
 *
 * @param text - the document's text that `node` was parsed from
 */
export function sourceOffsets(text: string, node: ScalarNode): Uint32Array {
  const offsets = new Uint32Array(node.text.length + 1)
  const [start, end] = node.span
  switch (node.style) {
    case 'literal':
      literal(text, node, offsets)
      break
    case 'plain':
      flow(text, node, offsets, start, '')
      break
    case 'single':
      flow(text, node, offsets, start + 1, "'")
      break
    case 'double':
      flow(text, node, offsets, start + 1, '\\')
      break
    case 'folded': {
      const { start: body, indent } = bodyOf(text, node)
      // A text that begins with empty lines begins with their line breaks, before any indentation.
      flow(text, node, offsets, node.text.startsWith('\n') ? body : body + indent, '')
    }
  }
  offsets[node.text.length] = Math.min(end, Math.max(start, offsets[node.text.length]!))
  return offsets
}

/** Block text keeps its lines: one decoded line for one of the source, less the indentation. */
function literal(text: string, node: ScalarNode, offsets: Uint32Array): void {
  const { start, indent } = bodyOf(text, node)
  let source = start
  let at = 0
  while (at <= node.text.length) {
    const newline = node.text.indexOf('\n', at)
    const length = (newline < 0 ? node.text.length : newline) - at
    let lead = 0
    while (lead < indent && text[source + lead] === ' ') lead++
    for (let i = 0; i <= length; i++) offsets[at + i] = source + lead + i
    if (newline < 0) break
    const next = text.indexOf('\n', source)
    source = next < 0 ? node.span[1] : next + 1
    at = newline + 1
  }
}

/** Walks both texts side by side; `escape` is what introduces an escape: a backslash, a doubled quote, or nothing. */
function flow(text: string, node: ScalarNode, offsets: Uint32Array, from: number, escape: string): void {
  const decoded = node.text
  const end = node.span[1]
  let source = from
  // Up to here stand blanks with no line break behind them.
  let blanks = 0
  for (let i = 0; i < decoded.length; i++) {
    if (escape === '\\') source = skipContinuation(text, source)
    const fold = source < blanks ? source : foldAt(text, source, end)
    if (fold === source)
      for (blanks = Math.max(blanks, source); text[blanks] === ' ' || text[blanks] === '\t';) blanks++
    if (fold > source && /[ \n]/.test(decoded[i]!)) {
      // A single line break is a blank; of several, all but one stay.
      let run = i
      if (decoded[run] === ' ') run++
      else while (decoded[run] === '\n') run++
      for (; i < run; i++) offsets[i] = source
      i--
      source = fold
      continue
    }
    offsets[i] = source
    if (escape === '\\' && text[source] === '\\') {
      const length = escapeLength(text, source)
      source += length
      // An escaped character beyond the BMP is two units of decoded text.
      const code = decoded.charCodeAt(i)
      if (length === 10 && code >= 0xd800 && code < 0xdc00) offsets[++i] = source - length
    } else if (escape === "'" && text[source] === "'") source += 2
    else if (text[source] === decoded[i] || !/\s/.test(decoded[i]!)) source++
  }
  offsets[decoded.length] = source
}

/** Behind a line break with the blanks around it, when one begins at `at`; otherwise `at`. */
function foldAt(text: string, at: number, end: number): number {
  let next = at
  let breaks = 0
  for (; next < end; next++) {
    const char = text[next]
    if (char === '\n') breaks++
    else if (char !== ' ' && char !== '\t' && char !== '\r') break
  }
  return breaks > 0 ? next : at
}

/** A backslash at a line's end joins it with the next line. */
function skipContinuation(text: string, at: number): number {
  const match = text[at] === '\\' && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1))
  return match ? at + (/^\\\r?\n\s*/.exec(text.slice(at))?.[0].length ?? 0) : at
}

function escapeLength(text: string, at: number): number {
  switch (text[at + 1]) {
    case 'x':
      return 4
    case 'u':
      return 6
    case 'U':
      return 10
    default:
      return 2
  }
}

/** Where block text begins behind its header, and how far it is indented. */
function bodyOf(text: string, node: ScalarNode): { start: number; indent: number } {
  const newline = text.indexOf('\n', node.span[0])
  const start = newline < 0 || newline >= node.span[1] ? node.span[1] : newline + 1
  const body = text.slice(start, node.span[1])
  const first = /^([ ]*)[^\s]/m.exec(body)
  const given = /^[|>][-+]?([1-9])/.exec(text.slice(node.span[0], start))
  const lead = first ? first[1]!.length : 0
  if (!given) return { start, indent: lead }
  // An explicit number counts from the parent; what the first decoded line keeps tells how much of its lead is indentation.
  const firstLine = body.slice(first?.index ?? 0)
  const decodedLine = node.text.split('\n').find((line) => line.trim()) ?? ''
  const kept = /^ */.exec(decodedLine)![0].length
  return { start, indent: firstLine ? Math.max(0, lead - kept) : lead }
}
