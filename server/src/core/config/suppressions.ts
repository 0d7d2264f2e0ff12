import type { Source } from '../model/source'
import type { TreeNode } from '../model/tree'
import type { Span } from '../text/lines'

/** `# sstc-disable id, id` above a field or list item. */
export interface Suppression {
  /** The comment. */
  readonly span: Span
  readonly rules: readonly { readonly id: string; readonly span: Span }[]
  /** What it covers: the node below it with all of its lines; undefined when nothing stands below. */
  readonly covers: Span | undefined
}

const COMMENT = /^[ \t]*#[ \t]*sstc-disable\b([^\n\r]*)/gm
/** Behind the ids, authors may say why. */
const REASON = /\s(?:--|–|—)(?:\s|$).*/

/** The suppressions of a text; comments only, never the same words inside a text. */
export function suppressionsOf(source: Source): Suppression[] {
  if (!source.text.includes('sstc-disable')) return []
  const nodes = new Nodes(source)
  return [...source.text.matchAll(COMMENT)].flatMap((match) => {
    const at = match.index + match[0].indexOf('#')
    if (nodes.isInsideText(at)) return []
    const words = match[1] ?? ''
    const start = match.index + match[0].length - words.length
    const rules = [...words.replace(REASON, '').matchAll(/[^\s,]+/g)].map((word) => ({
      id: word[0],
      span: [start + word.index, start + word.index + word[0].length] as Span,
    }))
    return [
      {
        span: [at, match.index + match[0].trimEnd().length] as Span,
        rules,
        covers: nodeBelow(source, nodes, at),
      },
    ]
  })
}

function nodeBelow(source: Source, nodes: Nodes, comment: number): Span | undefined {
  const { lines } = source
  for (let line = lines.lineAt(comment) + 1; line < lines.count; line++) {
    const text = lines.textOf(line)
    if (!text.trim() || /^\s*#/.test(text)) continue
    const first = lines.start(line) + text.search(/\S/)
    const dash = /^-(?:\s+|$)/.exec(text.trimStart())
    const end = dash ? nodes.endOfItem(first, first + dash[0].length) : nodes.endOfField(first)
    return [first, Math.max(end ?? 0, lines.end(line))]
  }
  return undefined
}

/** Where the fields, items and texts of a source stand; made once, asked for every comment. */
class Nodes {
  readonly #fields = new Map<number, number>()
  readonly #items: Span[] = []
  readonly #texts: Span[] = []

  constructor(private readonly source: Source) {
    this.#collect(source.root)
    this.#items.sort((a, b) => a[0] - b[0])
    this.#texts.sort((a, b) => a[0] - b[0])
  }

  endOfField(at: number): number | undefined {
    return this.#fields.get(at)
  }

  /** The end of the item whose dash stands at `dash` and whose content begins at `content` or before. */
  endOfItem(dash: number, content: number): number | undefined {
    const item = this.#items[before(this.#items, dash)]
    return item && item[0] <= content ? item[1] : undefined
  }

  isInsideText(at: number): boolean {
    const text = this.#texts[before(this.#texts, at) - 1]
    return text !== undefined && at < text[1]
  }

  #collect(node: TreeNode): void {
    switch (node.kind) {
      case 'map':
        for (const { keySpan, value } of node.pairs) {
          this.#fields.set(keySpan[0], Math.max(this.#endOf(value), keySpan[1]))
          this.#collect(value)
        }
        break
      case 'seq':
        for (const item of node.items) {
          this.#items.push([item.span[0], this.#endOf(item)])
          this.#collect(item)
        }
        break
      case 'scalar':
        this.#texts.push(node.span)
    }
  }

  /** Behind the last word: block text reaches over its line break, to where the next field begins. */
  #endOf({ span: [start, end] }: TreeNode): number {
    const { text } = this.source
    while (end > start && /\s/.test(text[end - 1]!)) end--
    return end
  }
}

/** How many of the sorted `spans` begin before `offset`. */
function before(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]![0] < offset) low = middle + 1
    else high = middle
  }
  return low
}
