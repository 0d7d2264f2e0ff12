import type { Position, Range } from 'vscode-languageserver-types'

/** A stretch of source text: [start, end) in UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/**
 * Line starts of a text, to turn UTF-16 offsets into LSP positions (0-based line, 0-based UTF-16 character) and back.
 * Lines end with `\n`, `\r\n` or a lone `\r`, as LSP says.
 */
export class Lines {
  readonly #starts: number[]

  constructor(readonly text: string) {
    const starts = [0]
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.#starts = starts
  }

  /** How many lines there are; at least one. */
  get count(): number {
    return this.#starts.length
  }

  /** The 0-based line that holds `offset`; offsets outside the text count as its nearest end. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Offset at which `line` begins; the text's end for a line beyond it. */
  start(line: number): number {
    return line < this.#starts.length ? this.#starts[Math.max(0, line)]! : this.text.length
  }

  /** Offset behind the last character of `line`, before its line break. */
  end(line: number): number {
    let end = this.start(line + 1)
    if (line + 1 < this.#starts.length) {
      end--
      if (this.text[end] === '\n' && this.text[end - 1] === '\r') end--
    }
    return end
  }

  /** The text of `line` without its line break. */
  textOf(line: number): string {
    return this.text.slice(this.start(line), this.end(line))
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length))
    const line = this.lineAt(inside)
    return { line, character: inside - this.start(line) }
  }

  offsetAt({ line, character }: Position): number {
    return Math.min(this.start(line) + Math.max(0, character), this.end(line))
  }

  range([start, end]: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) }
  }
}
