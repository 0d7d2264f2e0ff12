import type { TextEdit } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import { indentOf } from '../model/line-shape'
import { parseSource } from '../model/source'
import type { Source } from '../model/source'
import { toData } from '../model/tree'
import { applyEdits } from '../text/edits'
import type { Edit } from '../text/edits'
import { commentIndent, layoutOf } from './format-layout'
import { lineBreakOf, toTextEdit } from './request'

/**
 * The edits that lay a document out as the format does: maps and lists two blanks further in, one blank behind colons and dashes, no
 * blanks at line ends, a line break at the end. Words, comments, the order of fields and the lines of texts stay. A field that
 * cannot be read is left alone, and nothing is done that would change what a reader of the file gets.
 */
export function formatting({ source }: DocumentContext): TextEdit[] {
  if (
    source.problems.some(
      ({ kind }) => kind === 'unreadable' || kind === 'conflict' || kind === 'several-documents',
    )
  )
    return []
  const inside = lineEdits(source)
  for (const edits of [[...inside, ...endEdits(source)], inside]) {
    if (edits.length && saysTheSame(source, applyEdits(source.text, edits)))
      return edits.map((edit) => toTextEdit(source, edit))
  }
  return []
}

function lineEdits(source: Source): Edit[] {
  const layout = layoutOf(source)
  const { lines } = source
  const edits: Edit[] = [...layout.gaps]
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line) + (line === 0 && source.text.startsWith('\ufeff') ? 1 : 0)
    const text = source.text.slice(start, lines.end(line))
    const isText = layout.texts.has(line)
    const lead = indentOf(text)
    if (!text.trim()) {
      const keep = isText && layout.indents.get(line) === undefined
      if (text && !keep) edits.push({ span: [start, start + text.length], text: '' })
      continue
    }
    const isComment = text.trimStart().startsWith('#') && !isText && !layout.indents.has(line)
    const wanted = isComment ? commentIndent(line, layout, source) : layout.indents.get(line)
    if (wanted === undefined) continue
    if (wanted !== lead || /[\t\u00a0]/.test(text.slice(0, lead)))
      edits.push({ span: [start, start + lead], text: ' '.repeat(wanted) })
    const end = text.trimEnd().length
    if (!isText && end < text.length) edits.push({ span: [start + end, start + text.length], text: '' })
  }
  return edits
}

/** One line break at the end: no less, no more. */
function endEdits(source: Source): Edit[] {
  const { text } = source
  const end = text.trimEnd().length
  if (end === 0) return []
  const tail = text.slice(end)
  if (!tail.includes('\n')) return [{ span: [text.length, text.length], text: lineBreakOf(source) }]
  const first = end + tail.indexOf('\n') + 1
  return first < text.length ? [{ span: [first, text.length], text: '' }] : []
}

function saysTheSame(source: Source, text: string): boolean {
  const formatted = parseSource(text)
  return (
    formatted.problems.length <= source.problems.length &&
    JSON.stringify(plain(toData(formatted.root))) === JSON.stringify(plain(toData(source.root)))
  )
}

/** Without what line breaks at the end of texts make of them: the last text of a file may have lost or got one. */
function plain(data: unknown): unknown {
  if (typeof data === 'string') return data.trimEnd()
  if (Array.isArray(data)) return data.map(plain)
  if (typeof data !== 'object' || data === null) return data
  return Object.entries(data).map(([key, value]) => [key, plain(value)])
}
