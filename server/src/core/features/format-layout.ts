import { indentOf, isEmptyLine } from '../model/line-shape'
import type { Source } from '../model/source'
import type { MapNode, ScalarNode, SeqNode, TreeNode } from '../model/tree'
import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'

/** How lines are to be laid out: maps and lists two blanks further in than what holds them. */
export interface Layout {
  /** Blanks that a line is to begin with, by line; lines that are not in it stay as they are. */
  readonly indents: ReadonlyMap<number, number>
  /** Lines of block text, whose ends are the author's own: two blanks there break a line in Markdown. */
  readonly texts: ReadonlySet<number>
  /** Lines that begin a field or an item. */
  readonly structural: ReadonlySet<number>
  /** One blank behind colons and dashes. */
  readonly gaps: readonly Edit[]
}

/** The layout of the fields of `source` that could be read without a problem. */
export function layoutOf(source: Source): Layout {
  return new Layouter(source).layout()
}

class Layouter {
  readonly #indents = new Map<number, number>()
  readonly #texts = new Set<number>()
  readonly #structural = new Set<number>()
  readonly #gaps: Edit[] = []

  constructor(private readonly source: Source) {}

  layout(): Layout {
    const { root } = this.source
    const faults = faultySpans(this.source)
    const pairs = root.pairs.filter(
      ({ keySpan: [at] }) => !faults.some(([start, end]) => at >= start && at < end),
    )
    if (!root.flow) this.#map({ ...root, pairs }, 0)
    return { indents: this.#indents, texts: this.#texts, structural: this.#structural, gaps: this.#gaps }
  }

  #map({ pairs }: MapNode, column: number): void {
    for (const { keySpan, value } of pairs) {
      this.#begin(keySpan[0], column)
      const { text, lines } = this.source
      const colon = text.indexOf(':', keySpan[1])
      const line = lines.lineAt(keySpan[0])
      if (colon < 0 || colon >= lines.end(line)) continue
      this.#gap(colon + 1, lines.end(line))
      this.#value(value, column, line)
    }
  }

  #list({ items }: SeqNode, column: number): void {
    const { text, lines } = this.source
    for (const item of items) {
      const dash = text.lastIndexOf('-', item.span[0] - 1)
      if (dash < 0 || text.slice(dash + 1, item.span[0]).trim()) continue
      this.#begin(dash, column)
      const line = lines.lineAt(dash)
      this.#gap(dash + 1, lines.end(line))
      if (item.kind === 'map' && !item.flow) this.#map(item, column + 2)
      else if (item.kind === 'seq' && !item.flow) this.#list(item, column + 2)
      else this.#value(item, column, line)
    }
  }

  /** A value that begins on `line` or below it. */
  #value(value: TreeNode, column: number, line: number): void {
    const { lines } = this.source
    const below = lines.lineAt(value.span[0]) > line
    if (value.kind === 'map' && !value.flow && below) this.#map(value, column + 2)
    else if (value.kind === 'seq' && !value.flow && below) this.#list(value, column + 2)
    else if (value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded'))
      this.#text(value, column)
    else this.#further(value.span, line)
  }

  /** Block text moves as a whole; what is indented further in it stays so. */
  #text({ span }: ScalarNode, column: number): void {
    const { text, lines } = this.source
    const first = lines.lineAt(span[0]) + 1
    const last = lines.lineAt(Math.max(span[0], span[1] - 1))
    const body = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    const lead = body.map((line) => lines.textOf(line)).find((line) => line.trim())
    const given = /^[|>][-+]?([1-9])/.exec(text.slice(...span))?.[1]
    // With a number in its header, the text begins where the number says, whatever its first line does.
    const by = given === undefined ? column + 2 - indentOf(lead ?? '') : column - this.#oldColumn(span[0])
    for (const line of body) {
      this.#texts.add(line)
      const old = indentOf(lines.textOf(line))
      if (lines.textOf(line).trim()) this.#indents.set(line, Math.max(0, old + by))
      else if (lead !== undefined && old <= indentOf(lead)) this.#indents.set(line, 0)
    }
  }

  /** The lines of a value behind its first one move with it. */
  #further([start, end]: Span, line: number): void {
    const { lines } = this.source
    const by = (this.#indents.get(line) ?? 0) - indentOf(lines.textOf(line))
    for (let next = line + 1; next <= lines.lineAt(Math.max(start, end - 1)); next++) {
      const text = lines.textOf(next)
      this.#structural.add(next)
      if (text.trim()) this.#indents.set(next, Math.max(0, indentOf(text) + by))
    }
  }

  /** What begins at `at` begins its line at `column`, if nothing stands in front of it. */
  #begin(at: number, column: number): void {
    const { lines, text } = this.source
    const line = lines.lineAt(at)
    if (text.slice(lines.start(line), at).replace('\ufeff', '').trim()) return
    this.#indents.set(line, column)
    this.#structural.add(line)
  }

  #gap(from: number, end: number): void {
    const rest = this.source.text.slice(from, end)
    const blanks = /^[ \t]*/.exec(rest)![0].length
    // The distance of a comment is the author's own.
    if (
      blanks === 0 ||
      (rest.startsWith(' ') && blanks === 1) ||
      blanks === rest.length ||
      rest[blanks] === '#'
    )
      return
    this.#gaps.push({ span: [from, from + blanks], text: ' ' })
  }

  /** Where the field or dash of a value stands now. */
  #oldColumn(at: number): number {
    const { lines, text } = this.source
    const line = lines.lineAt(at)
    return /^[ \t]*(?:-[ \t]+(?=\S.*:))*/.exec(text.slice(lines.start(line), at))![0].length
  }
}

/** The fields in which something is wrong; neighbours make one span. Both lists are in the order of the text. */
function faultySpans({ fields, problems, damaged }: Source): Span[] {
  const faults = [...problems.map(({ span }) => span), ...damaged].sort((a, b) => a[0] - b[0])
  const spans: [number, number][] = []
  let next = 0
  let reach = -1
  for (const { base, text } of fields) {
    const end = base + text.length
    while (next < faults.length && faults[next]![0] < end) reach = Math.max(reach, faults[next++]![1])
    if (reach < base) continue
    const last = spans.at(-1)
    if (last?.[1] === base) last[1] = end
    else spans.push([base, end])
  }
  return spans
}

/** Where a comment on a line of its own belongs: with what follows it on the same column, or with what goes before. */
export function commentIndent(
  line: number,
  { indents, structural, texts }: Layout,
  { lines }: Source,
): number | undefined {
  const own = indentOf(lines.textOf(line))
  const isContent = (one: number) => structural.has(one) && !texts.has(one) && !isEmptyLine(lines.textOf(one))
  let below = line + 1
  while (below < lines.count && !isContent(below)) below++
  if (below < lines.count && indentOf(lines.textOf(below)) === own) return indents.get(below)
  for (let above = line - 1; above >= 0; above--) {
    if (!isContent(above)) continue
    const column = indentOf(lines.textOf(above))
    if (column === own) return indents.get(above)
    if (column < own) return (indents.get(above) ?? column) + 2
  }
  return own === 0 ? 0 : undefined
}
