import { nodeAt } from './tree'
import type { Path, TreeNode } from './tree'

/**
 * Is nothing given at `path`? True where the field is not there and where its text is blank; false for a bare `field:` and
 * for a value of another shape, of which the schema's findings speak.
 */
export function isAbsent(root: TreeNode, path: Path): boolean {
  const node = nodeAt(root, path)
  return !node || (node.kind === 'scalar' && typeof node.value === 'string' && !node.text.trim())
}
