import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import type { FieldOrder, Places } from './places'
import { doubleQuoted, toScalar } from './scalar-text'
import type { Source } from './source'
import { nodeAt, pairOf } from './tree'
import type { MapNode, Path, ScalarNode, SeqNode, TreeNode } from './tree'

/**
 * Makes text edits from what is to change in the entry. Each touches only what it must: comments, blank lines and the
 * author's own layout stay. Where the path leads nowhere, there is nothing to do and no edit.
 */
export class Editor {
  constructor(
    private readonly source: Source,
    private readonly places: Places,
    private readonly order: FieldOrder,
  ) {}

  /** The value at `path` becomes `text`, quoted where it must be. */
  setValue(path: Path, text: string): Edit[] {
    const node = this.#node(path)
    if (node?.kind !== 'scalar') return []
    const quoted = node.style === 'single' || node.style === 'double'
    const written = quoted ? doubleQuoted(text) : toScalar(text, this.#inFlow(path))
    // Behind a bare `key:` there is no blank yet.
    const blank =
      node.span[0] === node.span[1] && /[:-]$/.test(this.source.text.slice(0, node.span[0])) ? ' ' : ''
    return [{ span: node.span, text: blank + written }]
  }

  /** The value at `path` becomes `yaml`, as given: `[a, b]`, a number, a key with its fields. */
  setRaw(path: Path, yaml: string): Edit[] {
    const node = this.#node(path)
    return node ? [{ span: node.span, text: yaml }] : []
  }

  /** The words [start, end) of the text at `path` become `text`; the rest of it stays as it is written. */
  replaceWord(path: Path, word: Span, text: string): Edit[] {
    const node = this.#node(path)
    if (node?.kind !== 'scalar') return []
    const span = this.places.span({ path, word })
    switch (node.style) {
      case 'double':
        return [{ span, text: doubleQuoted(text).slice(1, -1) }]
      case 'single':
        return [{ span, text: text.replace(/'/g, "''") }]
      case 'plain': {
        const whole = node.text.slice(0, word[0]) + text + node.text.slice(word[1])
        // Where the new words cannot stand in a bare text, or what follows them cannot begin one, all of it is put in quotes.
        const bare = toScalar(whole, this.#inFlow(path)) === whole
        return bare || (word[0] > 0 && !/[:#"'[\]{},\n]/.test(text))
          ? [{ span, text }]
          : [{ span: node.span, text: doubleQuoted(whole) }]
      }
      default:
        return [{ span, text }]
    }
  }

  /** The block text at `path` keeps (`|`) or folds (`>`) its line breaks. */
  setBlockStyle(path: Path, sign: '|' | '>'): Edit[] {
    const node = this.#node(path)
    if (node?.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return []
    const at = this.source.text.slice(...node.span).search(/[|>]/)
    return at < 0 ? [] : [{ span: [node.span[0] + at, node.span[0] + at + 1], text: sign }]
  }

  renameField(path: Path, name: string): Edit[] {
    const field = path.at(-1)
    const pair = pairOf(this.#node(path.slice(0, -1)), String(field))
    return pair ? [{ span: pair.keySpan, text: name }] : []
  }

  /**
   * A new field in the map at `path`, behind the sibling that goes before it in the format.
   *
   * @param value - what stands behind the colon: one line, or several lines that are indented below the field; one line below it
   *   begins with a line break
   */
  addField(path: Path, field: string, value: string): Edit[] {
    const map = this.#node(path)
    if (map?.kind === 'scalar' && map.value === null) return this.#firstField(path, map, field, value)
    if (map?.kind !== 'map') return []
    const lines = value.split('\n')
    const { siblings, before } = this.#neighbours(map, path, field)
    if (map.flow) {
      // Items with a dash cannot stand between braces.
      if (lines[0]!.startsWith('- ')) return []
      const below = lines[0] === '' && lines.length > 1
      const written = `${field}: ${below ? `{${lines.slice(1).join(', ')}}` : lines.join(' ').trim()}`
      const after = before ?? undefined
      if (after) return [insertion(after.value.span[1], `, ${written}`)]
      return [insertion(map.span[0] + 1, siblings.length ? `${written}, ` : written)]
    }
    const column = this.#column(map)
    const body = this.#block(field, lines, column)
    if (before) return [this.#after(this.#endOf(before.value, before.keySpan), body, column)]
    const first = map.pairs[0]
    return [insertion(first ? first.keySpan[0] : map.span[0], `${body}\n${' '.repeat(column)}`)]
  }

  /** A further item of the list at `path`: at its end, or before the item number `before`. */
  addItem(path: Path, item: string, before?: number): Edit[] {
    const list = this.#node(path)
    if (list?.kind !== 'seq') return []
    const last = list.items.at(-1)
    const next = before === undefined ? undefined : list.items[before]
    if (list.flow) {
      if (next) return [insertion(next.span[0], `${item}, `)]
      if (last) return [insertion(last.span[1], `, ${item}`)]
      return [insertion(list.span[0] + 1, item)]
    }
    if (!last) return []
    const dash = this.#dashColumn(list)
    const indented = item.split('\n').join(`\n${' '.repeat(dash + 2)}`)
    if (next) {
      const body = `- ${indented}\n${' '.repeat(dash)}`.replace(/\n/g, this.#lineBreak())
      return [insertion(this.source.text.lastIndexOf('-', next.span[0] - 1), body)]
    }
    return [this.#after(this.#endOf(last, last.span), `- ${indented}`, dash)]
  }

  /**
   * The text at `path` moves into a field of that place: `a: text` becomes `a:` with `field: text` below it.
   *
   * @param others - further fields of one line each, before it
   */
  nest(path: Path, field: string, others: readonly string[] = []): Edit[] {
    const node = this.#node(path)
    if (node?.kind !== 'scalar' || node.value === null || typeof path.at(-1) !== 'string') return []
    const [start, end] = node.span
    if (this.#inFlow(path)) {
      return [insertion(start, `{${[...others, `${field}: `].join(', ')}`), insertion(end, '}')]
    }
    const { lines } = this.source
    const first = lines.lineAt(start)
    const parent = this.#node(path.slice(0, -1))
    const column = (parent?.kind === 'map' ? this.#column(parent) : 0) + 2
    const fields = [...others, `${field}: `].map((line) => `${this.#lineBreak()}${' '.repeat(column)}${line}`)
    const key = pairOf(parent, path.at(-1) as string)!.keySpan[1]
    const blanks = /^[ \t]*:(\s*)$/.exec(this.source.text.slice(key, start))?.[1] ?? ''
    const edits: Edit[] = [{ span: [start - blanks.length, start], text: fields.join('') }]
    // The lines below go in by as much as the field that holds them.
    const last = lines.lineAt(Math.max(start, end - 1))
    for (let line = first + 1; line <= last; line++) {
      if (lines.textOf(line).trim()) edits.push(insertion(lines.start(line), '  '))
    }
    return edits
  }

  /** Takes the field or list item at `path` away, with its own lines. */
  remove(path: Path): Edit[] {
    const parent = this.#node(path.slice(0, -1))
    const step = path.at(-1)
    if (parent?.kind === 'map' && typeof step === 'string') {
      const at = parent.pairs.findIndex((pair) => pair.key === step)
      return at < 0 ? [] : this.removePair(path.slice(0, -1), at)
    }
    if (parent?.kind !== 'seq' || typeof step !== 'number' || !parent.items[step]) return []
    const node = parent.items[step]
    // A list that would be empty goes with its field.
    if (parent.items.length === 1 && path.length > 1) return this.remove(path.slice(0, -1))
    if (parent.flow)
      return [
        this.#flowGap(
          parent.items.map((item) => item.span),
          step,
        ),
      ]
    const start = this.source.text.lastIndexOf('-', node.span[0] - 1)
    return [this.#lines([start, this.#endOf(node, node.span)])]
  }

  /** Takes the pair number `index` of the map at `path` away: keys may stand twice, so a path does not always name it. */
  removePair(path: Path, index: number): Edit[] {
    const map = this.#node(path)
    const pair = map?.kind === 'map' ? map.pairs[index] : undefined
    if (map?.kind !== 'map' || !pair) return []
    const spanOf = (p: (typeof map.pairs)[number]): Span => [
      p.keySpan[0],
      Math.max(p.keySpan[1], p.value.span[1]),
    ]
    if (map.flow) return [this.#flowGap(map.pairs.map(spanOf), index)]
    const end = this.#endOf(pair.value, pair.keySpan)
    const lineStart = this.source.lines.start(this.source.lines.lineAt(pair.keySpan[0]))
    // The first field of a list item stands behind the dash, which stays for the next one.
    if (this.source.text.slice(lineStart, pair.keySpan[0]).trim()) {
      const next = map.pairs[index + 1]
      if (next) return [{ span: [pair.keySpan[0], next.keySpan[0]], text: '' }]
      return path.length ? this.remove(path) : []
    }
    return [this.#lines([pair.keySpan[0], end])]
  }

  #node(path: Path): TreeNode | undefined {
    return nodeAt(this.source.root, path)
  }

  #inFlow(path: Path): boolean {
    return path.some((_, i) => {
      const node = this.#node(path.slice(0, i))
      return (node?.kind === 'map' || node?.kind === 'seq') && node.flow
    })
  }

  #neighbours(map: MapNode, path: Path, field: string) {
    const order = this.order(path)
    const wanted = order.indexOf(field)
    const siblings = map.pairs
    const earlier = siblings.filter((pair) => order.includes(pair.key) && order.indexOf(pair.key) < wanted)
    // Of several, the one that stands last in the text: the author may keep an order of their own.
    return { siblings, before: wanted < 0 ? siblings.at(-1) : earlier.at(-1) }
  }

  #firstField(path: Path, empty: ScalarNode, field: string, value: string): Edit[] {
    const column = this.#columnOfLine(empty.span[0]) + 2
    const body = this.#block(field, value.split('\n'), column)
    return path.length
      ? [insertion(empty.span[0], `\n${' '.repeat(column)}${body}`)]
      : [insertion(0, `${body}\n`)]
  }

  /** `field: value`, or the field and its indented lines below; without the indentation of its first line. */
  #block(field: string, lines: string[], column: number): string {
    // A list of one item is a list all the same.
    if (lines.length === 1 && !lines[0]!.startsWith('- ')) return `${field}: ${lines[0]!}`.trimEnd()
    const indent = ' '.repeat(column + 2)
    const header = /^[|>][-+]?$/.test(lines[0]!) ? ` ${lines.shift()!}` : ''
    if (lines[0] === '') lines.shift()
    return `${field}:${header}\n${lines.map((line) => (line ? indent + line : line)).join('\n')}`
  }

  #column(map: MapNode): number {
    const first = map.pairs[0]
    return first ? this.#columnOf(first.keySpan[0]) : 0
  }

  #dashColumn(list: SeqNode): number {
    const first = list.items[0]
    return first ? this.#columnOf(this.source.text.lastIndexOf('-', first.span[0] - 1)) : 0
  }

  #columnOf(offset: number): number {
    const { lines } = this.source
    const start = lines.start(lines.lineAt(offset))
    return offset - start - (start === 0 && this.source.text.charCodeAt(0) === 0xfeff ? 1 : 0)
  }

  #columnOfLine(offset: number): number {
    const { lines } = this.source
    return /^ */.exec(lines.textOf(lines.lineAt(offset)))![0].length
  }

  /** Where the lines of a value end, before the line break: blank lines and comments behind it are not part of it. */
  #endOf(node: TreeNode, fallback: Span): number {
    const end = Math.max(node.span[1], fallback[1])
    const text = this.source.text.slice(0, end).trimEnd()
    const { lines } = this.source
    const last = lines.end(lines.lineAt(Math.max(text.length - 1, 0)))
    return Math.max(last, Math.min(text.length, end))
  }

  #after(end: number, body: string, column: number): Edit {
    return insertion(
      end,
      `${this.#lineBreak()}${' '.repeat(column)}${body.replace(/\n/g, this.#lineBreak())}`,
    )
  }

  #lineBreak(): string {
    return this.source.text.includes('\r\n') ? '\r\n' : '\n'
  }

  /** Whole lines, with the line break behind them. */
  #lines([start, end]: Span): Edit {
    const { lines } = this.source
    return { span: [lines.start(lines.lineAt(start)), lines.start(lines.lineAt(end) + 1)], text: '' }
  }

  /** One of several items between brackets, with the comma that parts it from its neighbour. */
  #flowGap(spans: readonly Span[], at: number): Edit {
    const [start, end] = spans[at]!
    const next = spans[at + 1]
    const previous = spans[at - 1]
    if (next) return { span: [start, next[0]], text: '' }
    return { span: [previous ? previous[1] : start, end], text: '' }
  }
}

function insertion(at: number, text: string): Edit {
  return { span: [at, at], text }
}
