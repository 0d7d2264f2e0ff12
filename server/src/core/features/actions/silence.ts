import type { Located } from '../../check'
import type { Source } from '../../model/source'
import type { TreeNode } from '../../model/tree'
import type { Edit } from '../../text/edits'
import type { Span } from '../../text/lines'
import { lineBreakOf } from '../request'

/**
 * A comment that silences a rule for the field or list item in which it finds something; a comment that is there already gets the
 * rule's id. No edits where no comment can stand: in an empty text, above what cannot be silenced.
 */
export function silence({ rule, span }: Located, source: Source): Edit[] {
  if (rule.always) return []
  const { lines } = source
  const line = lineOfNode(source.root, span, source)
  if (line === undefined) return []
  const above = line > 0 ? lines.textOf(line - 1) : ''
  const known = /^[ \t]*#[ \t]*sstc-disable\b(.*?)[ \t]*$/.exec(above)
  if (known) {
    const end = lines.start(line - 1) + above.trimEnd().length
    return [{ span: [end, end], text: `${known[1]!.trim() ? ',' : ''} ${rule.id}` }]
  }
  const text = lines.textOf(line)
  const indent = /^[ \t]*/.exec(text.replace(/^\ufeff/, ''))![0]
  const start = lines.start(line) + (text.startsWith('\ufeff') ? 1 : 0)
  return [{ span: [start, start], text: `${indent}# sstc-disable ${rule.id}${lineBreakOf(source)}` }]
}

/** The line on which the innermost field or item around `span` begins, if it is the first on its line. */
function lineOfNode(root: TreeNode, [at]: Span, { lines, text }: Source): number | undefined {
  let found: number | undefined
  const consider = (start: number) => {
    const line = lines.lineAt(start)
    if (/^\ufeff?[ \t]*(?:-[ \t]+)*$/.test(text.slice(lines.start(line), start))) found = line
  }
  const visit = (node: TreeNode): void => {
    if (node.kind === 'map') {
      for (const { keySpan, value } of node.pairs) {
        if (at < keySpan[0] || at > Math.max(keySpan[1], value.span[1])) continue
        if (!node.flow) consider(keySpan[0])
        return visit(value)
      }
    } else if (node.kind === 'seq') {
      const item = node.items.find(({ span }) => at >= span[0] && at <= span[1])
      if (!item) return
      if (!node.flow) consider(item.span[0])
      visit(item)
    }
  }
  visit(root)
  return found
}
