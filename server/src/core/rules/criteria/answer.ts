import type { CriterionId } from '../../model/criteria-fields'
import type { Editor } from '../../model/editor'
import { nodeAt } from '../../model/tree'
import type { Edit } from '../../text/edits'
import type { DocumentContext } from '../../document'

/** What each list can hold, to be offered whole: the author deletes what does not apply. */
const CHOICES: Readonly<Record<string, string>> = {
  forms: '[knowledge, training, replication]',
  basis: '[funding, attitudes, ways-of-working, mainstreaming, capacity, legacy]',
}

/** Puts a field of a criterion where its answer goes, with its choices: whatever the author has of the criterion so far. */
export function addAnswer(
  { entry, source }: DocumentContext,
  edit: Editor,
  criterion: CriterionId,
  field: string,
): Edit[] {
  const line = `${field}: ${CHOICES[field] ?? ''}`.trimEnd()
  if (!entry.has('criteria')) return edit.addField([], 'criteria', `${criterion}:\n  ${line}`)
  const path = ['criteria', criterion]
  const node = nodeAt(source.root, path)
  if (!node) return edit.addField(['criteria'], criterion, `\n${line}`)
  if (node.kind === 'scalar' && node.value !== null) return edit.nest(path, 'evidence', [line])
  if (nodeAt(source.root, [...path, field]))
    return CHOICES[field] ? edit.setRaw([...path, field], CHOICES[field]) : []
  return edit.addField(path, field, CHOICES[field] ?? '')
}

/** Starts a criterion's block, for the author to fill in. */
export function addClaim({ entry }: DocumentContext, edit: Editor, criterion: CriterionId): Edit[] {
  const lines = [...(criterion === 'horizontal' ? [`forms: ${CHOICES['forms']}`] : []), 'evidence:']
  if (entry.has('criteria')) return edit.addField(['criteria'], criterion, ['', ...lines].join('\n'))
  return edit.addField([], 'criteria', [`${criterion}:`, ...lines.map((line) => `  ${line}`)].join('\n'))
}
