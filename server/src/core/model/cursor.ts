import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import { CursorReading } from './cursor-reading'
import { plainly } from './cursor-token'
import type { Source } from './source'
import { nodeAt } from './tree'
import type { Path } from './tree'

/** Where in half-typed text a position is, and what would be typed there. */
export interface Cursor {
  /**
   * - `key`: the name of a field of the map at `path`.
   * - `value`: the value at `path`, on the line of its field or dash, or between brackets. Where `path` ends in a number, a field's
   *   name may begin here as well: the item's first one.
   * - `block`: a line below `key:` or `-`, where the value at `path` begins, whatever it will be.
   * - `dash`: a line where a further item of the list at `path` would begin, its dash not typed yet.
   * - `text`: inside the lines of the text at `path`.
   */
  readonly place: 'key' | 'value' | 'block' | 'dash' | 'text' | 'comment' | 'none'
  readonly path: Path
  /** What stands there in front of the position, quotation marks not included. */
  readonly typed: string
  /** What a choice takes the place of: the whole word or value around the position. UTF-16 offsets. */
  readonly span: Span
  /** Where the lines of what is inserted begin: of a field its own column; behind `key:` the column of that key. */
  readonly column: number
  readonly flow: boolean
  /** Of a value inside quotation marks: which, and whether they are closed on the same line. */
  readonly quote?: { readonly sign: '"' | "'"; readonly closed: boolean }
  /** Of a `key`: the other fields of its map. */
  readonly siblings: readonly string[]
  /** Of a `key`: a colon follows it already. */
  readonly colon?: boolean
  /** Of a value: no blank stands in front of it yet, so that the insertion has to bring one. */
  readonly tight?: boolean
  /** Of a `dash`: the map of the item above, where its further fields stand a little to the right. */
  readonly above?: { readonly path: Path; readonly siblings: readonly string[]; readonly column: number }
  /** Moves the line to `column`, where it does not begin there. */
  readonly indent?: Edit
}

/**
 * The place of `offset` (UTF-16) in the text, from its lines, their indentation and brackets. Total: whatever is half-typed,
 * there is an answer; `none` where nothing can be typed that an entry has.
 */
export function cursorAt(source: Source, offset: number): Cursor {
  const at = Math.max(0, Math.min(offset, source.text.length))
  const unreadable = source.problems.some(({ kind }) => kind === 'unreadable')
  const second = source.problems.find(({ kind }) => kind === 'several-documents')
  if (unreadable || (second && at >= second.span[0])) return plainly('none', [], at)
  return new CursorReading(source, at).cursor()
}

/** Texts that stand in the list at `path` already, but for the one that `span` touches. */
export function othersIn(source: Source, path: Path, [start, end]: Span): string[] {
  const list = nodeAt(source.root, path)
  if (list?.kind !== 'seq') return []
  return list.items.flatMap((item) =>
    item.kind === 'scalar' && (item.span[1] < start || item.span[0] > end) ? [item.text] : [],
  )
}
