import { defineRule } from '../../rule'
import { readPhone } from '../phone-numbers'
import { isPlaceholder } from '../placeholders'

export default defineRule({
  id: 'contact/phone',
  severity: 'warning',
  check({ entry, catalogues, report }) {
    for (const { phone } of entry.contacts) {
      if (!phone || isPlaceholder(phone.text, 'phone')) continue
      const { path, text } = phone
      const reading = readPhone(text)
      if (reading.kind === 'no-number') report('contact/phone.no-number', { path }, { value: text.trim() })
      if (reading.kind !== 'implausible') continue
      const { problem, span } = reading
      const value = text.slice(...span)
      const known = reading.country === undefined ? undefined : catalogues.countries.byCode(reading.country)
      const country = known ? catalogues.countries.printName(known, entry.language) : ''
      if (problem === 'country') report('contact/phone.country', { path, word: span }, { value })
      else report('contact/phone', { path, word: span }, { value, problem, country })
    }
  },
})
