import type { Lines } from '../text/lines'
import { closingQuote, scanFlow } from './flow-scan'
import { commentColumn, indentOf, isEmptyLine, shapeOf } from './line-shape'
import type { LineShape } from './line-shape'

/** A list or map whose lines go on at `column`, as indentation shows it. */
export interface Frame {
  readonly kind: 'map' | 'seq'
  readonly column: number
  /** The step of the path from here on: the field's name or the item's number. */
  step: string | number
  /** What stands behind that field's colon or that item's dash; `nothing`: the value begins on a line below. */
  value: 'nothing' | 'text' | 'other' | 'child'
  /** Of a map: the names of its fields so far. */
  readonly keys: string[]
}

/** What runs on from an earlier line. */
export interface Running {
  readonly kind: 'block' | 'flow' | 'quote'
  /** Column of the field or dash that it belongs to; lines that are indented no further end it. */
  readonly column: number
  /** Offset of the `|`, the bracket or the quotation mark. */
  readonly start: number
}

/** How far beyond the place that is asked for the end of a collection is looked for. */
const MAX_LINES = 200

/**
 * Follows the lines of block YAML and keeps account of the collections that are open. It asks less of the text than a parser:
 * whatever does not fit is passed over, so that what surrounds a half-typed line stays what it was.
 */
export class LineScan {
  /** From the whole document inwards. */
  readonly frames: Frame[] = [{ kind: 'map', column: 0, step: '', value: 'other', keys: [] }]
  running: Running | undefined

  constructor(private readonly lines: Lines) {}

  /** Reads the lines from `first` up to `target`, without it. */
  read(first: number, target: number): void {
    let line = first
    while (line < target) line = this.#line(line, target)
  }

  /** The text of a line without the byte order mark. */
  textOf(line: number): string {
    return this.lines.text.slice(this.startOf(line), this.lines.end(line))
  }

  /** Offset of the column 0 of a line. */
  startOf(line: number): number {
    const start = this.lines.start(line)
    return start === 0 && this.lines.text.charCodeAt(0) === 0xfeff ? 1 : start
  }

  /** Opens what the dashes and the field name of a line open, and closes what they end. */
  enter(shape: LineShape): void {
    for (const column of shape.dashes) this.#item(column)
    if (!shape.key) return
    const { frames } = this
    while (frames.length > 1 && this.#ends(frames.at(-1)!, shape.column)) frames.pop()
    const top = frames.at(-1)!
    const { name } = shape.key
    if (
      top.kind === 'map' &&
      (top.column === shape.column || (frames.length === 1 && top.value !== 'nothing'))
    ) {
      top.step = name
      top.keys.push(name)
      top.value = 'other'
    } else {
      top.value = 'child'
      frames.push({ kind: 'map', column: shape.column, step: name, value: 'other', keys: [name] })
    }
  }

  #line(line: number, target: number): number {
    const text = this.textOf(line)
    if (this.running) {
      // Only block text runs on here: brackets and quotes are followed to their end at once.
      if (!text.trim() || indentOf(text) > this.running.column) return line + 1
      this.running = undefined
    }
    if (isEmptyLine(text) || /^(?:---|\.\.\.)(?:\s|$)/.test(text)) return line + 1
    const shape = shapeOf(text)
    const top = this.frames.at(-1)!
    if (shape.dashes.length === 0) {
      const inside = shape.column > top.column
      // Brackets and quotation marks may begin on the line below their field.
      if (!shape.key && inside && top.value === 'nothing' && /^[[{"']/.test(text.slice(shape.column))) {
        return this.#value(line, text, shape, target)
      }
      // A line below a text goes on with it, whatever it looks like; one that begins no field is half-typed.
      if (!shape.key || (top.value === 'text' && inside)) return line + 1
    }
    this.enter(shape)
    return this.#value(line, text, shape, target)
  }

  /** Follows the value that begins on `line`; returns the line to go on with. */
  #value(line: number, text: string, shape: LineShape, target: number): number {
    const owner = this.frames.at(-1)!
    const column = owner.column
    const props = /^(?:[&!]\S*[ \t]*)+/.exec(text.slice(shape.value))?.[0].length ?? 0
    const at = shape.value + props
    const sign = text[at]
    const start = this.startOf(line) + at
    if (sign === undefined || commentColumn(text, at) === at) owner.value = 'nothing'
    else if (sign === '|' || sign === '>') {
      owner.value = 'other'
      this.running = { kind: 'block', column, start }
    } else if (sign === '[' || sign === '{') {
      owner.value = 'other'
      return this.#follow(line, target, { kind: 'flow', column, start })
    } else if (sign === '"' || sign === "'") {
      owner.value = 'other'
      return this.#follow(line, target, { kind: 'quote', column, start })
    } else owner.value = 'text'
    return line + 1
  }

  /**
   * The line behind the end of a text in quotes or a collection in brackets. One that is never closed ends where its line does,
   * or before the next line that cannot belong to it.
   */
  #follow(line: number, target: number, running: Running): number {
    if (this.#endOf(running, this.lines.end(line)) !== undefined) return line + 1
    let stop = line + 1
    while (stop < this.lines.count && stop < target + MAX_LINES && !this.#interrupts(stop, running)) stop++
    const end = this.#endOf(running, this.lines.start(stop))
    const last = end === undefined ? stop : this.lines.lineAt(end) + 1
    if (last <= target) return last
    // Open at the target: it belongs to it when it goes on, or when it is the only line that could.
    if (end !== undefined || indentOf(this.textOf(target)) > running.column) this.running = running
    return target
  }

  #endOf({ kind, start }: Running, limit: number): number | undefined {
    const { text } = this.lines
    if (kind === 'quote') return closingQuote(text, start, limit)
    const { frames, end } = scanFlow(text, start, limit)
    return frames.length === 0 ? end : undefined
  }

  #interrupts(line: number, { kind, column }: Running): boolean {
    const text = this.textOf(line)
    if (isEmptyLine(text) || indentOf(text) > column) return false
    const shape = shapeOf(text)
    return kind === 'quote' || shape.key !== undefined || shape.dashes.length > 0
  }

  #item(column: number): void {
    const { frames } = this
    const isOver = (top: Frame) =>
      top.column > column || (top.kind === 'map' && top.column === column && top.value !== 'nothing')
    while (frames.length > 1 && isOver(frames.at(-1)!)) frames.pop()
    const top = frames.at(-1)!
    if (top.kind === 'seq' && top.column === column) top.step = Number(top.step) + 1
    else {
      top.value = 'child'
      frames.push({ kind: 'seq', column, step: 0, value: 'nothing', keys: [] })
    }
    frames.at(-1)!.value = 'nothing'
  }

  #ends(frame: Frame, column: number): boolean {
    return frame.column > column || (frame.kind === 'seq' && frame.column === column)
  }
}
