import { defineRule, fix } from '../../rule'
import type { Fix } from '../../rule'
import { shapeErrors } from '../errors'
import { slug } from '../slug'

/** Of more words than these, nobody wants a menu. */
const MAX_CHOICES = 6

export default defineRule({
  id: 'schema/value',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/value'),
  fix({ place, data, message, note }, { prose }, edit) {
    if (!('path' in place)) return []
    const { path } = place
    const value = String(data['value'])
    const change = (to: string): Fix => {
      const same =
        to ===
        value
          .toLowerCase()
          .trim()
          .replace(/[\s_]+/g, '-')
      return fix('fix.changeTo', edit.setValue(path, to), same ? 'certain' : 'suggestion', { to })
    }
    if (message === 'schema/value.choice') {
      const suggestion = note['suggestion'] as string | undefined
      const choices = data['choices'] as readonly string[]
      if (suggestion !== undefined) return [change(suggestion)]
      return choices.length <= MAX_CHOICES ? choices.map(change) : []
    }
    if (message === 'schema/value.name') {
      const to = value.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-|-$/g, '')
      const marked = prose.some(({ marks }) => marks.some(({ key }) => key === value))
      return path[0] === 'footnotes' && to && !marked
        ? [fix('fix.changeTo', edit.renameField(path, to), 'suggestion', { to })]
        : []
    }
    const to = message === 'schema/value.pattern' ? wellFormed(String(data['field']), value) : undefined
    return to === undefined || to === value ? [] : [change(to)]
  },
})

/** The value in the form that its field has, where it is only the form that is wrong. */
function wellFormed(field: string, value: string): string | undefined {
  switch (field) {
    case 'id':
      return slug(value) || undefined
    case 'code': {
      const parts = /^\s*([CPR])(?:\s*(?:No\.?)?\s*|0*)(\d{1,3})\s*$/i.exec(value)
      return parts ? parts[1]!.toUpperCase() + parts[2]!.padStart(3, '0') : undefined
    }
    case 'iso':
      return /^\s*[A-Za-z]{2}\s*$/.test(value) ? value.trim().toUpperCase() : undefined
    default:
      return undefined
  }
}
