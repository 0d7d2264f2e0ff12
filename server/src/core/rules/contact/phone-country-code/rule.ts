import { defineRule, fix } from '../../rule'
import { readPhone } from '../phone-numbers'
import { isPlaceholder } from '../placeholders'

export default defineRule({
  id: 'contact/phone-country-code',
  severity: 'info',
  check({ entry, report }) {
    for (const { phone } of entry.contacts) {
      if (!phone || isPlaceholder(phone.text, 'phone')) continue
      const reading = readPhone(phone.text)
      if (reading.kind !== 'national') continue
      const { span, to, sure } = reading
      const message = sure ? 'contact/phone-country-code.zeros' : 'contact/phone-country-code'
      report(message, { path: phone.path }, { value: phone.text.trim() }).note({ span, to, sure })
    }
  },
  fix({ note, place }, _context, edit) {
    const { span, to, sure } = note
    if (typeof to !== 'string' || !('path' in place)) return []
    const edits = edit.replaceWord(place.path, span as [number, number], to)
    return [fix(sure ? 'fix.changeTo' : 'fix.add', edits, sure ? 'certain' : 'suggestion', { to, field: to })]
  },
})
