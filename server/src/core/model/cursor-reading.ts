import type { Span } from '../text/lines'
import type { Cursor } from './cursor'
import { cursorInFlow, cursorInToken, plainly } from './cursor-token'
import { commentColumn, indentOf, isEmptyLine, shapeOf } from './line-shape'
import type { LineShape } from './line-shape'
import { LineScan } from './line-scan'
import type { Frame, Running } from './line-scan'
import type { Source } from './source'
import type { Path } from './tree'

/** Reads the lines around one position of a text; `cursorAt` says what comes of it. */
export class CursorReading {
  readonly #scan: LineScan
  readonly #line: number
  readonly #start: number
  readonly #text: string
  /** The column of the position. */
  readonly #column: number

  constructor(
    private readonly source: Source,
    private readonly at: number,
  ) {
    this.#scan = new LineScan(source.lines)
    this.#line = source.lines.lineAt(at)
    this.#start = this.#scan.startOf(this.#line)
    this.#text = this.#scan.textOf(this.#line)
    this.#column = Math.max(0, at - this.#start)
  }

  cursor(): Cursor {
    const { lines, fields } = this.source
    const begin = fields.filter(({ base }) => base <= this.#start).at(-1)?.base ?? 0
    this.#scan.read(lines.lineAt(begin), this.#line)
    const { running } = this.#scan
    if (running?.kind === 'block' && this.#isInBlock(running)) return plainly('text', this.#path(), this.at)
    if (running?.kind === 'quote') return plainly('text', this.#path(), this.at)
    if (running?.kind === 'flow') return this.#inFlow(running.start)
    if (!this.#text.trim()) return this.#onBareLine('')
    const shape = shapeOf(this.#text)
    if (this.#column < (shape.dashes[0] ?? shape.column)) return plainly('none', [], this.at)
    if (commentColumn(this.#text, shape.dashes[0] ?? shape.column) < this.#column)
      return plainly('comment', [], this.at)
    return shape.dashes.length || shape.key
      ? this.#onStructure(shape)
      : this.#onBareLine(this.#text.slice(shape.column))
  }

  /** A line that begins with dashes or a field's name. */
  #onStructure(shape: LineShape): Cursor {
    const dash = shape.dashes.find((column) => this.#column <= column + 1)
    if (dash !== undefined) return this.#atDash(dash)
    const top = this.#scan.frames.at(-1)!
    if (!shape.dashes.length && top.value === 'text' && shape.column > top.column)
      return plainly('text', this.#path(), this.at)
    this.#scan.enter(shape)
    const { key } = shape
    if (!key) return this.#value(shape.column, this.#path(), shape.column)
    if (this.#column < shape.column) return plainly('none', [], this.at)
    const frame = this.#scan.frames.at(-1)!
    if (this.#column <= key.end) {
      const span: Span = [this.#start + shape.column, this.#start + key.end]
      return this.#key(this.#path(-1), frame, span, shape.column, { colon: true })
    }
    const colon = this.#text.indexOf(':', key.end) + 1
    if (this.#column < colon) return plainly('none', [], this.at)
    if (this.#column < shape.value || this.#text.length === colon) {
      const rest = this.#text.slice(this.#column).trim()
      if (rest && !rest.startsWith('#')) return plainly('none', [], this.at)
      return {
        ...plainly('value', this.#path(), this.at),
        column: frame.column,
        tight: this.#column === colon,
      }
    }
    return this.#value(shape.value, this.#path(), frame.column)
  }

  /** A value that begins on this line, at column `from`. */
  #value(from: number, path: Path, column: number): Cursor {
    const start = this.#start + from
    const sign = this.#text[from]
    if (this.#column < from || sign === '|' || sign === '>') return plainly('none', path, this.at)
    if (sign === '[' || sign === '{') return this.#inFlow(start)
    const end = commentColumn(this.#text, from)
    const value = this.#text.slice(from, end).trimEnd()
    return cursorInToken(this.source.text, this.at, [start, start + value.length], {
      path,
      column,
      flow: false,
    })
  }

  #inFlow(start: number): Cursor {
    const { column } = this.#scan.frames.at(-1)!
    return cursorInFlow(this.source, this.at, start, this.#path(), column)
  }

  /** Right behind a dash, or in front of it: the place of an item as a whole. */
  #atDash(dash: number): Cursor {
    const rest = this.#text.slice(dash + 1).trim()
    if (rest || this.#column <= dash) return plainly('none', [], this.at)
    this.#scan.enter({ dashes: [dash], column: dash + 1, value: dash + 1 })
    const span: Span = [this.#start + dash, this.at]
    return { ...plainly('dash', this.#path(-1), this.at), typed: '-', span, column: dash }
  }

  /** A line without dash and colon: blank, or with a half-typed word. */
  #onBareLine(word: string): Cursor {
    const { frames } = this.#scan
    const column = word ? indentOf(this.#text) : this.#column
    let child: Frame | undefined
    while (frames.length > 1 && frames.at(-1)!.column > column) child = frames.pop()
    const top = frames.at(-1)!
    const from = this.#start + column
    const span: Span = [
      from,
      word ? from + word.slice(0, commentColumn(word)).trimEnd().length : this.source.lines.end(this.#line),
    ]
    const here = {
      span: [span[0], Math.max(span[1], this.at)] as Span,
      typed: this.source.text.slice(from, this.at),
    }
    if (top.column === column) return { ...this.#in(top, here, column), ...this.#above(top, child) }
    if (child) {
      frames.push(child)
      return this.#in(child, here, child.column)
    }
    if (top.value === 'nothing' && /^[[{"']/.test(word)) return this.#value(column, this.#path(), top.column)
    if (top.value === 'nothing') return { ...plainly('block', this.#path(), this.at), ...here, column }
    if (word && top.value === 'text') return plainly('text', this.#path(), this.at)
    // Nothing stands here yet, and only one thing could: a further field, a little to the left.
    if (!word && top.kind === 'map') return this.#in(top, here, top.column)
    return plainly('none', this.#path(), this.at)
  }

  #above(list: Frame, child: Frame | undefined): Pick<Cursor, 'above'> {
    if (list.kind !== 'seq' || child?.kind !== 'map') return {}
    return { above: { path: this.#path(), siblings: child.keys, column: child.column } }
  }

  /** A further field or item of `frame`, the innermost one. */
  #in(frame: Frame, { span, typed }: Pick<Cursor, 'span' | 'typed'>, column: number): Cursor {
    const lead: Span = [this.#start, span[0]]
    const moved = lead[1] - lead[0] === column ? {} : { indent: { span: lead, text: ' '.repeat(column) } }
    if (frame.kind === 'seq') {
      return { ...plainly('dash', this.#path(-1), this.at), span, typed, column, ...moved }
    }
    return { ...this.#key(this.#path(-1), frame, span, column, {}), typed, ...moved }
  }

  #key(path: Path, frame: Frame, span: Span, column: number, more: Partial<Cursor>): Cursor {
    const typed = this.source.text.slice(span[0], this.at)
    return {
      place: 'key',
      path,
      typed,
      span,
      column,
      flow: false,
      siblings: siblingsOf(frame, path, span[0], this.source, this.#scan),
      ...more,
    }
  }

  #isInBlock({ column }: Running): boolean {
    if (this.#text.trim()) {
      if (indentOf(this.#text) > column) return true
      this.#scan.running = undefined
      return false
    }
    if (this.#column > column) return true
    const { lines } = this.source
    for (let line = this.#line + 1; line < lines.count; line++) {
      const text = this.#scan.textOf(line)
      if (text.trim()) return indentOf(text) > column
    }
    return false
  }

  /** The path of the open fields and items; `less` of its end are left out. */
  #path(less = 0): Path {
    const steps = this.#scan.frames.map(({ step }) => step)
    const path = less ? steps.slice(0, less) : steps
    return path.filter((step, i) => i > 0 || step !== '')
  }
}

/** The fields of the map that the field at offset `self` is in, that one left out. */
function siblingsOf(
  frame: Frame,
  path: Path,
  self: number,
  { root, lines }: Source,
  scan: LineScan,
): string[] {
  if (path.length === 0) return root.pairs.filter(({ keySpan }) => keySpan[0] !== self).map(({ key }) => key)
  const own = lines.lineAt(self)
  const name = shapeOf(scan.textOf(own)).key?.name
  const found = frame.keys.filter((key) => key !== name)
  for (let line = own + 1; line < lines.count; line++) {
    const text = scan.textOf(line)
    if (isEmptyLine(text) || indentOf(text) > frame.column) continue
    if (indentOf(text) < frame.column) break
    const { key, dashes } = shapeOf(text)
    if (key && dashes.length === 0) found.push(key.name)
  }
  return found
}
