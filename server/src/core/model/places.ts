import type { Span } from '../text/lines'
import { sourceOffsets } from './offsets'
import type { Source } from './source'
import { nodeAt, pairOf } from './tree'
import type { Path, ScalarNode } from './tree'

/** A place in the entry, as rules name it: never an offset. Where it stands in the text is asked late, and in one place. */
export interface Place {
  readonly path: Path
  /** The field's name, or what it says (the default). */
  readonly on?: 'key' | 'value'
  /** A stretch of a scalar's decoded text, [start, end) in UTF-16 units. */
  readonly word?: Span
  /** A field that should stand in the map at `path`: its place is behind the sibling that goes before it. */
  readonly missing?: string
}

/** The fields of the map at `path` in the format's order; empty where the format has none. */
export type FieldOrder = (path: Path) => readonly string[]

/** Turns the places of one parsed text into source spans. */
export class Places {
  readonly #offsets = new Map<ScalarNode, Uint32Array>()

  constructor(
    private readonly source: Source,
    private readonly order: FieldOrder,
  ) {}

  /** Never fails: a place that is not there is that of the nearest thing around it. */
  span(place: Place): Span {
    if (place.missing !== undefined) return this.#missing(place.path, place.missing)
    const node = nodeAt(this.source.root, place.path)
    if (!node)
      return place.path.length ? this.span({ path: place.path.slice(0, -1), on: 'key' }) : this.#top()
    if (place.on !== 'key' && node.kind === 'scalar' && node.span[1] > node.span[0]) {
      if (place.word) return this.#word(node, place.word)
      return node.style === 'literal' || node.style === 'folded' ? this.#firstWords(node) : node.span
    }
    const last = place.path.at(-1)
    if (last === undefined) return this.#top()
    if (typeof last === 'string') {
      const pair = pairOf(nodeAt(this.source.root, place.path.slice(0, -1)), last)
      if (pair) return pair.keySpan
    }
    return this.#firstLine(node.span)
  }

  /** The source of the words [start, end) of a scalar's decoded text. */
  #word(node: ScalarNode, [start, end]: Span): Span {
    let offsets = this.#offsets.get(node)
    if (!offsets) this.#offsets.set(node, (offsets = sourceOffsets(this.source.text, node)))
    const last = offsets.length - 1
    const from = offsets[Math.min(start, last)]!
    if (end <= start) return [from, from]
    // The end is that of the last character, not where the next one begins: a line break may lie between.
    const to = Math.max(offsets[Math.min(end, last)] ?? from, from)
    // A blank that is meant is kept.
    if (/\s/.test(node.text.charAt(end - 1))) return [from, to]
    const text = this.source.text.slice(from, to)
    return [from, from + text.trimEnd().length || to]
  }

  #missing(path: Path, field: string): Span {
    const map = nodeAt(this.source.root, path)
    if (map?.kind === 'map' && map.pairs.length) {
      const order = this.order(path)
      const wanted = order.indexOf(field)
      const before = map.pairs.filter((pair) => order.includes(pair.key) && order.indexOf(pair.key) < wanted)
      const sibling = before.reduce<(typeof before)[number] | undefined>(
        (best, pair) => (!best || order.indexOf(pair.key) > order.indexOf(best.key) ? pair : best),
        undefined,
      )
      return (sibling ?? map.pairs[0]!).keySpan
    }
    return this.span({ path, on: 'key' })
  }

  #firstWords(node: ScalarNode): Span {
    const start = node.text.search(/\S/)
    if (start < 0) return node.span
    const end = node.text.indexOf('\n', start)
    return this.#word(node, [start, end < 0 ? node.text.length : end])
  }

  #firstLine([start, end]: Span): Span {
    const { lines } = this.source
    return [start, Math.max(start, Math.min(end, lines.end(lines.lineAt(start))))]
  }

  #top(): Span {
    return this.source.root.pairs[0]?.keySpan ?? [0, 0]
  }
}
