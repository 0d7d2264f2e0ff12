import type { Span } from '../text/lines'
import type { Problem } from './problem'
import type { MapNode, TreeNode } from './tree'
import { quote } from './values'

/** Nodes that aliases may add to a document; a text that asks for more is refused its aliases, not expanded. */
const MAX_ADDED = 10_000
/** Aliases inside aliases; a longer chain would nest deeper than any walk of the tree expects. */
const MAX_CHAIN = 10

/**
 * The tree with every `*name` replaced by the node that `&name` marks above it. Aliases that name nothing, run in a circle
 * or multiply beyond reason stay unresolved, and each adds one problem.
 */
export function resolveAliases(root: MapNode, text: string): { root: MapNode; problems: Problem[] } {
  const problems: Problem[] = []
  const anchors = new Map<string, TreeNode>()
  let found = false
  const collect = (node: TreeNode) => {
    if (node.kind === 'alias') found = true
    if (node.anchor) anchors.set(node.anchor, node)
    if (node.kind === 'map') for (const pair of node.pairs) collect(pair.value)
    if (node.kind === 'seq') node.items.forEach(collect)
  }
  collect(root)
  if (!found) {
    for (const [name, node] of anchors) problems.push(unused(name, node, text))
    return { root, problems }
  }

  const used = new Set<string>()
  const reported = new Set<string>()
  let added = 0
  const open = new Set<string>()
  const resolve = (node: TreeNode): TreeNode => {
    if (open.size) added++
    switch (node.kind) {
      case 'scalar':
        return node
      case 'seq':
        return { ...node, items: node.items.map(resolve) }
      case 'map':
        return { ...node, pairs: node.pairs.map((pair) => ({ ...pair, value: resolve(pair.value) })) }
      case 'alias': {
        const target = anchors.get(node.name)
        used.add(node.name)
        const fault = !target || open.has(node.name) || added > MAX_ADDED || open.size >= MAX_CHAIN
        if (fault) {
          const variant = !target ? 'undefined' : open.has(node.name) ? 'circular' : 'many'
          if (!reported.has(node.name)) {
            reported.add(node.name)
            const fix = target ? {} : { fix: [{ span: node.span, text: `"*${node.name}"` }] }
            problems.push({ kind: 'alias', variant, span: node.span, data: { name: node.name }, ...fix })
          }
          return node
        }
        open.add(node.name)
        const copy = resolve(target)
        open.delete(node.name)
        return copy
      }
    }
  }
  const resolved = resolve(root) as MapNode
  for (const [name, node] of anchors) if (!used.has(name)) problems.push(unused(name, node, text))
  return { root: resolved, problems }
}

/** A text that begins with `&` loses its first word without an error. */
function unused(name: string, node: TreeNode, text: string): Problem {
  const at = text.lastIndexOf(`&${name}`, node.span[0])
  const line =
    node.kind === 'scalar' &&
    node.style === 'plain' &&
    at >= 0 &&
    !text.slice(at, node.span[1]).includes('\n')
  const span: Span = at < 0 ? node.span : [at, at + name.length + 1]
  const fix = line
    ? { fix: [{ span: [at, node.span[1]] as Span, text: quote(text.slice(at, node.span[1])) }], guess: true }
    : {}
  return { kind: 'unused-anchor', span, data: { name }, ...fix }
}
