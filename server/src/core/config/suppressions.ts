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

/** The suppressions of a text; comments only, never the same words inside a text. */
export function suppressionsOf(source: Source): Suppression[] {
  if (!source.text.includes('sstc-disable')) return []
  return [...source.text.matchAll(COMMENT)].flatMap((match) => {
    const at = match.index + match[0].indexOf('#')
    if (isInsideText(source.root, at)) return []
    const words = match[1] ?? ''
    const start = match.index + match[0].length - words.length
    const rules = [...words.matchAll(/[^\s,]+/g)].map((word) => ({
      id: word[0],
      span: [start + word.index, start + word.index + word[0].length] as Span,
    }))
    return [{ span: [at, match.index + match[0].trimEnd().length] as Span, rules, covers: nodeBelow(source, at) }]
  })
}

function nodeBelow(source: Source, comment: number): Span | undefined {
  const { lines } = source
  for (let line = lines.lineAt(comment) + 1; line < lines.count; line++) {
    const text = lines.textOf(line)
    if (!text.trim() || /^\s*#/.test(text)) continue
    const first = lines.start(line) + text.search(/\S/)
    const item = text.trimStart().startsWith('-')
    const end = item
      ? endOfItem(source.root, first, first + /-\s*/.exec(text.trimStart())![0].length)
      : endOfPair(source.root, first)
    return end === undefined ? [first, lines.end(line)] : [first, Math.max(end, lines.end(line))]
  }
  return undefined
}

function endOfPair(node: TreeNode, at: number): number | undefined {
  return find(node, (one) => {
    const pair = one.kind === 'map' ? one.pairs.find((candidate) => candidate.keySpan[0] === at) : undefined
    return pair && Math.max(pair.value.span[1], pair.keySpan[1])
  })
}

function endOfItem(node: TreeNode, dash: number, content: number): number | undefined {
  return find(node, (one) => {
    const item = one.kind === 'seq' ? one.items.find((candidate) => candidate.span[0] >= dash && candidate.span[0] <= content) : undefined
    return item?.span[1]
  })
}

function isInsideText(root: TreeNode, at: number): boolean {
  return (
    find(root, (one) => (one.kind === 'scalar' && one.span[0] < at && at < one.span[1] ? one.span[1] : undefined)) !==
    undefined
  )
}

function find(node: TreeNode, test: (node: TreeNode) => number | undefined): number | undefined {
  const found = test(node)
  if (found !== undefined) return found
  const children = node.kind === 'map' ? node.pairs.map((pair) => pair.value) : node.kind === 'seq' ? node.items : []
  for (const child of children) {
    const inner = find(child, test)
    if (inner !== undefined) return inner
  }
  return undefined
}
