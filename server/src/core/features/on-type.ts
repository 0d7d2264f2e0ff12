import type { Position, TextEdit } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import { cursorAt } from '../model/cursor'
import { indentOf, shapeOf } from '../model/line-shape'
import { toTextEdit } from './request'

/** Characters behind which `onTypeFormatting` is to be asked. */
export const ON_TYPE_TRIGGERS: readonly [string, ...string[]] = ['\n']

/**
 * Indents the line that Enter has begun: below `key:` two blanks further in (with a dash where a list follows), below an item at its
 * next dash, below an item's first field at its next field, inside block text like the line above.
 *
 * @param position - where the cursor is now: on the new line
 */
export function onTypeFormatting(
  document: DocumentContext,
  position: Position,
  character: string,
): TextEdit[] {
  const { source } = document
  const { lines } = source
  const { line } = position
  if (character !== '\n' || line === 0) return []
  const above = lines.textOf(line - 1).replace(/^\ufeff/, '')
  const text = lines.textOf(line)
  if (!above.trim()) return []
  const wanted = indentBelow(above, line, document)
  if (wanted === undefined) return []
  const lead = indentOf(text)
  const start = lines.start(line)
  const dash = wanted.dash && !text.trim() ? '- ' : ''
  const fresh = ' '.repeat(wanted.column) + dash
  return text.slice(0, lead) === fresh
    ? []
    : [toTextEdit(source, { span: [start, start + lead], text: fresh })]
}

function indentBelow(
  above: string,
  line: number,
  document: DocumentContext,
): { column: number; dash?: boolean } | undefined {
  const { lines } = document.source
  // What the line above is, its own end says: a text, a comment, or a field.
  const { place } = cursorAt(document.source, lines.end(line - 1))
  const lead = indentOf(above)
  if (place === 'text' || place === 'comment') return { column: lead }
  const shape = shapeOf(above)
  const value = above.slice(shape.value).trim()
  const dash = shape.dashes.at(-1)
  if (shape.key) {
    if (/^[|>]/.test(value)) return { column: shape.column + 2 }
    if (value === '' || value.startsWith('#'))
      return { column: shape.column + 2, dash: isList(line, shape.column + 2, document) }
    if (/^[[{]/.test(value) && !/[\]}]\s*(?:#.*)?$/.test(value)) return { column: shape.column + 2 }
    return { column: shape.column }
  }
  if (dash === undefined) return { column: lead }
  return value === '' ? { column: dash } : { column: dash, dash: true }
}

/** Does a list, and nothing else, belong below the field of the line above? */
function isList(line: number, column: number, document: DocumentContext): boolean {
  const { source, fields } = document
  const at = source.lines.end(line - 1)
  const { path } = cursorAt(source, at)
  const schema = fields.at(path)
  return column > 0 && schema?.items !== undefined && !schema.properties
}
