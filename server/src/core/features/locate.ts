import type { Source } from '../model/source'
import type { Pair, Path, TreeNode } from '../model/tree'
import type { Span } from '../text/lines'

/** What of the tree stands at an offset. */
export interface Located {
  readonly path: Path
  readonly on: 'key' | 'value'
  readonly node: TreeNode
  /** Of the field's name, or of the value. */
  readonly span: Span
}

/** The innermost field name or scalar at `offset` (both ends count), or else the innermost list or map. */
export function locate(source: Source, offset: number): Located {
  let found: Located = { path: [], on: 'value', node: source.root, span: source.root.span }
  const visit = (node: TreeNode, path: Path): void => {
    if (node.kind === 'map') {
      for (const pair of node.pairs) {
        const at = [...path, pair.key]
        if (contains(pair.keySpan, offset))
          found = { path: at, on: 'key', node: pair.value, span: pair.keySpan }
        else if (holds(pair, offset)) step(pair.value, at)
      }
    } else if (node.kind === 'seq') {
      node.items.forEach((item, i) => {
        if (contains(item.span, offset)) step(item, [...path, i])
      })
    }
  }
  const step = (node: TreeNode, path: Path): void => {
    found = { path, on: 'value', node, span: node.span }
    visit(node, path)
  }
  visit(source.root, [])
  return found
}

function holds({ value }: Pair, offset: number): boolean {
  return contains(value.span, offset)
}

function contains([start, end]: Span, offset: number): boolean {
  return offset >= start && offset <= end && end > start
}
