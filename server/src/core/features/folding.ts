import { FoldingRangeKind } from 'vscode-languageserver-types'
import type { FoldingRange } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import type { TreeNode } from '../model/tree'

/** Every field, list item and text of several lines, and runs of comment lines. */
export function foldingRanges({ source }: DocumentContext): FoldingRange[] {
  const { lines, root, text } = source
  const byStart = new Map<number, FoldingRange>()
  const add = (start: number, end: number, kind?: FoldingRangeKind) => {
    const known = byStart.get(start)
    // Of what begins on one line, the largest: an item and its first field would otherwise fold twice.
    if (end > start && (!known || known.endLine < end))
      byStart.set(start, { startLine: start, endLine: end, ...(kind ? { kind } : {}) })
  }
  const lastLine = (node: TreeNode) =>
    lines.lineAt(Math.max(node.span[0], text.slice(0, node.span[1]).trimEnd().length))
  const visit = (node: TreeNode): void => {
    if (node.kind === 'map') {
      for (const { keySpan, value } of node.pairs) {
        add(lines.lineAt(keySpan[0]), lastLine(value))
        visit(value)
      }
    } else if (node.kind === 'seq') {
      for (const item of node.items) {
        add(lines.lineAt(item.span[0]), lastLine(item))
        visit(item)
      }
    }
  }
  visit(root)
  for (const [start, end] of commentRuns(text)) add(start, end, FoldingRangeKind.Comment)
  return [...byStart.values()].sort((a, b) => a.startLine - b.startLine)
}

/** Lines of comments at the left margin, which are never inside a text: first and last line of each run. */
function commentRuns(text: string): [number, number][] {
  const runs: [number, number][] = []
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (!line.startsWith('#')) return
    const last = runs.at(-1)
    if (last?.[1] === i - 1) last[1] = i
    else runs.push([i, i])
  })
  return runs
}
