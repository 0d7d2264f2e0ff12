import type { DocumentContext } from '../../document'

/** The fields from which it is decided who takes part and who helps. */
const DECISIVE = ['countries', 'regions', 'support']

/** False where something of what decides the criteria could not be read: what seems to be missing may be just that. */
export function isReadable({ source, shape }: DocumentContext): boolean {
  if (source.damaged.length) return false
  return !shape.some(({ rule, place, suggestion }) => {
    const [field] = place.path
    if (rule === 'schema/value') return false
    if (DECISIVE.includes(String(field)) || DECISIVE.includes(suggestion ?? '')) return true
    return (
      rule === 'schema/unknown-field' &&
      (field === 'criteria' || suggestion === 'criteria' || field === 'sections')
    )
  })
}
