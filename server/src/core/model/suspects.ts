import type { Pair, TreeNode } from './tree'

/**
 * Does a correct tree hold something that nobody means: `-Kenya` or `email:x` as a text below a field, `{by:ILO}`, or
 * `- Kenya` with a further dash below it, which YAML reads as one item “Kenya - Uganda”?
 *
 * @param top - true for the tree of a whole field
 */
export function isSuspect(node: TreeNode, text: string, top = false): boolean {
  switch (node.kind) {
    case 'map':
      return node.pairs.some((pair) => isSuspectPair(pair, node.flow, text) || isSuspect(pair.value, text))
    case 'seq':
      return node.items.some((item) => (node.flow ? isSuspect(item, text) : isSuspectItem(item, text)))
    default:
      // At the top, a text is a field half-typed.
      return top && node.kind === 'scalar'
  }
}

function isSuspectPair({ key, keySpan, value }: Pair, flow: boolean, text: string): boolean {
  if (key === '') return true
  if (value.kind !== 'scalar' || value.style !== 'plain') return false
  if (flow) return value.value === null && /^[a-z][a-z-]*:[^\s/]/.test(key)
  const source = text.slice(...value.span)
  const below = text.slice(keySpan[1], value.span[0]).includes('\n')
  return below && /^(?:-[^\s-]|[a-z][a-z-]*:[^\s/])/.test(source)
}

function isSuspectItem(item: TreeNode, text: string): boolean {
  if (item.kind !== 'scalar' || item.style !== 'plain') return isSuspect(item, text)
  return /\n[ \t]*-[ \t]/.test(text.slice(...item.span)) || /^[a-z][a-z-]*:[^\s/]/.test(item.text)
}
