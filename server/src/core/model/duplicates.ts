import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import type { Problem } from './problem'
import type { MapNode, TreeNode } from './tree'

/**
 * Fields given twice in one place: the second one of each. Where a list item begins again, with its first field or with
 * several, only that is said: a dash is missing. Quick for maps of any size.
 */
export function duplicateFields(root: MapNode, text: string): { problems: Problem[]; damaged: Span[] } {
  const problems: Problem[] = []
  const damaged: Span[] = []
  const walk = (node: TreeNode, item: boolean) => {
    if (node.kind === 'seq') for (const one of node.items) walk(one, true)
    if (node.kind !== 'map') return
    const seen = new Set<string>()
    const twice =
      item && !node.flow && node.pairs.length - new Set(node.pairs.map((pair) => pair.key)).size > 1
    let again = false
    for (const { key, keySpan, value } of node.pairs) {
      // What stands in the second one is not read.
      if (seen.has(key)) damaged.push([keySpan[0], Math.max(keySpan[1], value.span[1])])
      if (seen.has(key) && !again) {
        again = item && !node.flow && (twice || node.pairs[0]!.key === key)
        const fix = again ? newItem(text, node, keySpan[0]) : undefined
        problems.push({
          kind: 'duplicate-field',
          ...(again ? { variant: 'item' } : {}),
          span: keySpan,
          data: { field: key },
          ...(fix ? { fix, guess: true } : {}),
        })
      }
      seen.add(key)
      walk(value, false)
    }
  }
  walk(root, false)
  return { problems, damaged }
}

/** A dash before the field at `at`, in the column of the item's own one. */
function newItem(text: string, item: MapNode, at: number): readonly Edit[] | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1
  const first = item.pairs[0]!.keySpan[0]
  const dash = text.slice(text.lastIndexOf('\n', first - 1) + 1, first)
  const lead = /^([ \t]*)-[ \t]+$/.exec(dash)
  return lead && !text.slice(line, at).trim() ? [{ span: [line, at], text: dash }] : undefined
}
