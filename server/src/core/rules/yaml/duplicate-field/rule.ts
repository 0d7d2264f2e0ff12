import { toData } from '../../../model/tree'
import type { Path, TreeNode } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import type { Fix } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/duplicate-field',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('duplicate-field'),
  fix(finding, context, edit) {
    const fixes: Fix[] = fixOf(finding, context, edit)
    const found = 'span' in finding.place ? pairAt(context.source.root, finding.place.span[0]) : undefined
    if (!found) return fixes
    const edits = edit.removePair(found.path, found.index)
    fixes.push(
      fix('fix.remove', edits, found.same ? 'certain' : 'suggestion', {
        what: String(finding.data['field']),
      }),
    )
    return fixes
  },
})

/** The field whose name begins at `offset`, by its place; `same`: the first one of that name says the same. */
function pairAt(
  node: TreeNode,
  offset: number,
  path: Path = [],
): { path: Path; index: number; same: boolean } | undefined {
  if (node.kind === 'seq') {
    const at = node.items.findIndex(({ span }) => span[0] <= offset && offset < span[1])
    return at < 0 ? undefined : pairAt(node.items[at]!, offset, [...path, at])
  }
  if (node.kind !== 'map') return undefined
  const index = node.pairs.findIndex(({ keySpan }) => keySpan[0] === offset)
  if (index >= 0) {
    const { key, value } = node.pairs[index]!
    const first = node.pairs.find((pair) => pair.key === key)!.value
    return { path, index, same: JSON.stringify(toData(first)) === JSON.stringify(toData(value)) }
  }
  const around = node.pairs.find(({ value }) => value.span[0] <= offset && offset < value.span[1])
  return around && pairAt(around.value, offset, [...path, around.key])
}
