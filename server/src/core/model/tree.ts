import type { Span } from '../text/lines'

/** From the root to a node: field names and 0-based item numbers. */
export type Path = readonly (string | number)[]

/** How a scalar is written: bare, in quotes, or as block text after `|` or `>`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

interface BaseNode {
  /** Where the node's own text stands: quotes and block headers included, comments and line breaks behind it not. */
  readonly span: Span
  /** The name after `&`, for aliases elsewhere. */
  readonly anchor?: string
}

export interface ScalarNode extends BaseNode {
  readonly kind: 'scalar'
  /** The text as the author reads it: `8.10` and `2010` as written, quotes and escapes gone; empty for an empty value. */
  readonly text: string
  /** What YAML 1.2 makes of it. */
  readonly value: string | number | boolean | null
  readonly style: ScalarStyle
}

export interface Pair {
  readonly key: string
  readonly keySpan: Span
  readonly value: TreeNode
}

export interface MapNode extends BaseNode {
  readonly kind: 'map'
  readonly pairs: readonly Pair[]
  readonly flow: boolean
}

export interface SeqNode extends BaseNode {
  readonly kind: 'seq'
  readonly items: readonly TreeNode[]
  readonly flow: boolean
}

/** `*name`, until the whole document is known; resolved trees hold none that could be resolved. */
export interface AliasNode extends BaseNode {
  readonly kind: 'alias'
  readonly name: string
}

export type TreeNode = ScalarNode | MapNode | SeqNode | AliasNode

/** The value under `key`: the first one where a key stands twice. */
export function pairOf(node: TreeNode | undefined, key: string): Pair | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.key === key) : undefined
}

/** The node at `path`; undefined where nothing stands. */
export function nodeAt(root: TreeNode | undefined, path: Path): TreeNode | undefined {
  let node = root
  for (const step of path) {
    if (typeof step === 'number') node = node?.kind === 'seq' ? node.items[step] : undefined
    else node = pairOf(node, step)?.value
    if (!node) return undefined
  }
  return node
}

/** Plain JavaScript data for a validator: maps as objects without prototype tricks, aliases as their name. */
export function toData(node: TreeNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'seq':
      return node.items.map(toData)
    case 'alias':
      return `*${node.name}`
    case 'map': {
      const data: Record<string, unknown> = {}
      for (const pair of node.pairs) {
        if (Object.hasOwn(data, pair.key)) continue
        const value = toData(pair.value)
        // A plain assignment to `__proto__` would set the prototype and hide the field.
        if (pair.key === '__proto__') Object.defineProperty(data, pair.key, { value, enumerable: true })
        else data[pair.key] = value
      }
      return data
    }
  }
}

/** The same tree, `by` code units further on. */
export function shift<T extends TreeNode>(node: T, by: number): T {
  if (by === 0) return node
  const move = ([start, end]: Span): Span => [start + by, end + by]
  const walk = (old: TreeNode): TreeNode => {
    const span = move(old.span)
    if (old.kind === 'map') {
      const pairs = old.pairs.map((pair) => ({
        key: pair.key,
        keySpan: move(pair.keySpan),
        value: walk(pair.value),
      }))
      return { ...old, span, pairs }
    }
    if (old.kind === 'seq') return { ...old, span, items: old.items.map(walk) }
    return { ...old, span }
  }
  return walk(node) as T
}
