import { SymbolKind } from 'vscode-languageserver-types'
import type { DocumentSymbol } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import type { MapNode, Pair, Path, TreeNode } from '../model/tree'
import type { Span } from '../text/lines'
import type { FeatureOptions } from './request'
import { namesOf, PARTS } from './symbol-names'
import type { Outlined } from './symbol-names'

/** A list with more items than this is one line of the outline: large files must not freeze it. */
const MAX_ITEMS = 400

/**
 * The outline: every field by the title that the format gives it, sections by their printed heading, countries and programmes by
 * name, footnotes by what they say. Never a bare number.
 */
export function documentSymbols(document: DocumentContext, { language }: FeatureOptions): DocumentSymbol[] {
  return pairSymbols(document.source.root, [], { document, language })
}

function pairSymbols(map: MapNode, path: Path, outlined: Outlined): DocumentSymbol[] {
  return map.pairs.flatMap((pair) => {
    const at = [...path, pair.key]
    const span: Span = [pair.keySpan[0], Math.max(pair.keySpan[1], endOf(pair.value, outlined))]
    return toSymbol(at, pair.value, span, pair.keySpan, outlined)
  })
}

function toSymbol(
  path: Path,
  node: TreeNode,
  span: Span,
  selection: Span,
  outlined: Outlined,
): DocumentSymbol[] {
  const named = namesOf(path, node, outlined)
  if (!named) return []
  const { lines } = outlined.document.source
  const children = childrenOf(path, node, outlined)
  return [
    {
      name: oneLine(named.name) || String(path.at(-1)),
      ...(named.detail ? { detail: oneLine(named.detail) } : {}),
      kind: named.kind ?? kindOf(node),
      range: lines.range(span),
      selectionRange: lines.range(selection),
      ...(children.length ? { children } : {}),
    },
  ]
}

function childrenOf(path: Path, node: TreeNode, outlined: Outlined): DocumentSymbol[] {
  if (node.kind === 'seq') {
    if (node.items.length > MAX_ITEMS) return []
    return node.items.flatMap((item, i) => {
      if (item.span[1] <= item.span[0]) return []
      const span: Span = [item.span[0], endOf(item, outlined)]
      return toSymbol([...path, i], item, span, firstWords(item, outlined), outlined)
    })
  }
  if (node.kind !== 'map' || node.pairs.length > MAX_ITEMS) return []
  // The parts of a section stand right below it, as they do in print.
  return pairSymbols(node, path, outlined).flatMap((symbol) =>
    symbol.name === PARTS ? (symbol.children ?? []) : [symbol],
  )
}

function firstWords(
  node: TreeNode,
  {
    document: {
      source: { lines },
    },
  }: Outlined,
): Span {
  const first: Pair | undefined = node.kind === 'map' ? node.pairs[0] : undefined
  if (first) return first.keySpan
  return [node.span[0], Math.min(node.span[1], lines.end(lines.lineAt(node.span[0])))]
}

/** The end of what can be seen: block text ends before its last line break. */
function endOf(
  node: TreeNode,
  {
    document: {
      source: { text },
    },
  }: Outlined,
): number {
  return Math.max(node.span[0], text.slice(0, node.span[1]).trimEnd().length)
}

function kindOf(node: TreeNode): SymbolKind {
  return node.kind === 'seq' ? SymbolKind.Array : node.kind === 'map' ? SymbolKind.Object : SymbolKind.Field
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
