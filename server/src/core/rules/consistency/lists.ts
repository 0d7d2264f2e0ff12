import type { Editor } from '../../model/editor'
import { toScalar } from '../../model/scalar-text'
import { pairOf } from '../../model/tree'
import type { Edit } from '../../text/edits'
import type { DocumentContext } from '../../document'

/**
 * Edits that put `items` at the end of the list under the top-level `field`, which is made where the entry has none. None where
 * something else than a list stands there.
 */
export function addToList(
  { source }: Pick<DocumentContext, 'source'>,
  edit: Editor,
  field: string,
  items: readonly string[],
): Edit[] {
  const node = pairOf(source.root, field)?.value
  const flow = items.map((item) => toScalar(item, true)).join(', ')
  const dashed = items.map((item) => `- ${toScalar(item, false)}`)
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) {
    // Countries are mostly given with their roles, one below the other; the other lists are short.
    const value = field === 'countries' ? dashed.join('\n') : `[${flow}]`
    return node ? edit.setRaw([field], ` [${flow}]`) : edit.addField([], field, value)
  }
  if (node.kind !== 'seq') return []
  if (node.flow) return edit.addItem([field], flow)
  const edits = items.flatMap((item) => edit.addItem([field], toScalar(item, false)))
  const [first] = edits
  // All of them stand in the same place.
  return first ? [{ span: first.span, text: edits.map(({ text }) => text).join('') }] : []
}

/** Edits that add `by` to those who help from outside. */
export function addSupporter({ source }: Pick<DocumentContext, 'source'>, edit: Editor, by: string): Edit[] {
  const list = pairOf(source.root, 'support')?.value
  if (!list) return edit.addField([], 'support', `- by: ${toScalar(by, false)}`)
  if (list.kind !== 'seq') return []
  return edit.addItem(['support'], list.flow ? `{by: ${toScalar(by, true)}}` : `by: ${toScalar(by, false)}`)
}
