import type { DocumentContext } from '../../../document'
import type { Path } from '../../../model/tree'
import { isId, stemOf } from '../../others'
import { defineRule, fix } from '../../rule'
import { shapeErrors } from '../errors'
import { slug } from '../slug'

/** Of more words than these, nobody wants a menu. */
const MAX_CHOICES = 6

export default defineRule({
  id: 'schema/missing-field',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/missing-field'),
  fix({ place }, context, edit) {
    if (!('missing' in place) || place.missing === undefined) return []
    const { path, missing } = place
    return valuesOf(path, missing, context).map((value) => {
      const said = value && !value.includes('\n') ? `${missing}: ${value}` : missing
      return fix('fix.add', edit.addField(path, missing, value), 'suggestion', { field: said })
    })
  },
})

/** What the field may be given to begin with; empty where only the author can know. */
function valuesOf(path: Path, field: string, { fields, entry, workspace }: DocumentContext): string[] {
  const { enum: choices } = fields.at([...path, field]) ?? {}
  if (choices) return choices.slice(0, MAX_CHOICES)
  if (path.length) return ['']
  if (field === 'sections') return ['- kind: description\n  text: |\n    What was done, by whom and why.']
  if (field !== 'id') return ['']
  const stem = stemOf(workspace?.self ?? '')?.stem.replace(/\.(?:en|fr|es|pt)$/, '')
  const ids = [stem !== undefined && isId(stem) ? stem : '', slug(entry.title?.text ?? '')]
  return [...new Set(ids.filter(Boolean)), 'my-practice'].slice(0, Math.max(1, ids.filter(Boolean).length))
}
