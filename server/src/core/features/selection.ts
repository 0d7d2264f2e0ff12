import type { Position, SelectionRange } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import type { ScalarNode, TreeNode } from '../model/tree'
import type { Span } from '../text/lines'

/** What grows around each position: word, sentence, paragraph, text, field, item, list, the whole entry. */
export function selectionRanges(document: DocumentContext, positions: readonly Position[]): SelectionRange[] {
  const { lines, text } = document.source
  return positions.map((position) => {
    const offset = lines.offsetAt(position)
    const spans = [
      [0, text.length] as Span,
      ...around(document.source.root, offset, text),
      wordAt(text, offset),
    ]
    let range: SelectionRange | undefined
    let last: Span | undefined
    for (const span of spans) {
      // Each must lie inside the one before it, and be smaller.
      if (
        !span ||
        (last && (span[0] < last[0] || span[1] > last[1] || span[1] - span[0] >= last[1] - last[0]))
      )
        continue
      range = { range: lines.range(span), ...(range ? { parent: range } : {}) }
      last = span
    }
    return range!
  })
}

/** From the outermost to the innermost. */
function around(node: TreeNode, offset: number, text: string): Span[] {
  const within = ([start, end]: Span) => offset >= start && offset <= end && end > start
  if (node.kind === 'map') {
    for (const { keySpan, value } of node.pairs) {
      const whole: Span = [keySpan[0], trimmed(text, Math.max(keySpan[1], value.span[1]))]
      if (!within(whole)) continue
      if (within(keySpan)) return [node.span, whole, keySpan]
      return [node.span, whole, ...(within(value.span) ? around(value, offset, text) : [])]
    }
    return [node.span]
  }
  if (node.kind === 'seq') {
    const item = node.items.find(({ span }) => within(span))
    return [
      node.span,
      ...(item ? [[item.span[0], trimmed(text, item.span[1])] as Span, ...around(item, offset, text)] : []),
    ]
  }
  return node.kind === 'scalar' ? [node.span, ...insideText(node, offset, text)] : [node.span]
}

function insideText(node: ScalarNode, offset: number, text: string): Span[] {
  const [start, end] = node.span
  if (node.style === 'double' || node.style === 'single') return [[start + 1, end - 1]]
  if (node.style === 'plain') return []
  const newline = text.indexOf('\n', start)
  if (newline < 0 || newline >= end) return []
  const body: Span = [newline + 1 + leadAt(text, newline + 1), trimmed(text, end)]
  const paragraph = stretch(text, offset, body, /\n[ \t\r]*\n/g)
  return [body, paragraph, stretch(text, offset, paragraph, /[.!?][”"’)\]]*\s+(?=\S)/g)]
}

/** The part of `within` around `offset`, between two matches of `border`. */
function stretch(text: string, offset: number, within: Span, border: RegExp): Span {
  let [start, end] = within
  for (const match of text.slice(...within).matchAll(border)) {
    const from = within[0] + match.index
    const to = from + match[0].length
    const mark = /^[^\s]*/.exec(match[0])![0].length
    if (to <= offset) start = to + leadAt(text, to)
    else {
      end = from + mark
      break
    }
  }
  return start <= end ? [start, end] : within
}

function wordAt(text: string, offset: number): Span {
  let start = offset
  let end = offset
  const isWord = (at: number) => /[\p{L}\p{N}\p{M}_-]/u.test(text[at] ?? '')
  while (start > 0 && isWord(start - 1)) start--
  while (end < text.length && isWord(end)) end++
  return [start, end]
}

function leadAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at, at + 200))![0].length
}

function trimmed(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}
