import { sourceOffsets } from '../model/offsets'
import type { Text } from '../model/read'
import type { Source } from '../model/source'
import { nodeAt, pairOf } from '../model/tree'
import type { Path, ScalarNode } from '../model/tree'
import type { Lines } from './blocks'

/** Lines of a text of the entry, [start, end), counted from 0 within that text, as lines of the file. */
export type TextLines = (start: number, end: number) => Lines

/** Finds for a piece of an entry the lines of the file in which the author says it. */
export class SourceLines {
  constructor(private readonly source: Source) {}

  /** The lines of a field with its name, or of a list's item; undefined where nothing stands. */
  of(path: Path): Lines | undefined {
    const node = nodeAt(this.source.root, path)
    if (!node) return undefined
    const last = path.at(-1)
    const pair =
      typeof last === 'string' ? pairOf(nodeAt(this.source.root, path.slice(0, -1)), last) : undefined
    // What an alias stands for lies elsewhere: then the field's name does not go before it.
    const start = pair && pair.keySpan[0] <= node.span[0] ? pair.keySpan[0] : node.span[0]
    return this.#lines(start, node.span[1])
  }

  /** See `TextLines`. Lines outside the text count as its nearest ones. */
  within({ text, path }: Text): TextLines {
    const node = nodeAt(this.source.root, path)
    if (node?.kind !== 'scalar') return () => [0, 0]
    const { lines } = this.source
    if (node.style === 'literal') {
      const first = lines.lineAt(node.span[0]) + 1
      return (start, end) => [first + start, first + Math.max(start + 1, end)]
    }
    return this.#folded(node, text)
  }

  /** Lines in quotes, after `>` or bare run on: every one is looked up. */
  #folded(node: ScalarNode, text: string): TextLines {
    const offsets = sourceOffsets(this.source.text, node)
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    const offsetAt = (line: number) => offsets[Math.min(starts[line] ?? text.length, text.length)]!
    return (start, end) => this.#lines(offsetAt(start), offsetAt(Math.max(start + 1, end)))
  }

  #lines(start: number, end: number): Lines {
    const { text, lines } = this.source
    let last = end
    while (last > start && /\s/.test(text[last - 1]!)) last--
    return [lines.lineAt(start), lines.lineAt(Math.max(start, last - 1)) + 1]
  }
}
