import { defineRule } from '../../rule'
import { isPlaceholder } from '../placeholders'

const FIELDS = ['organization', 'unit', 'name', 'email', 'phone', 'website', 'link'] as const

export default defineRule({
  id: 'contact/placeholder',
  severity: 'warning',
  check({ entry, report }) {
    for (const contact of entry.contacts) {
      for (const field of FIELDS) {
        const text = contact[field]
        const kind = field === 'link' ? 'website' : field
        if (text && isPlaceholder(text.text, kind)) {
          report('contact/placeholder', { path: text.path }, { value: text.text.trim(), field })
        }
      }
    }
  },
})
