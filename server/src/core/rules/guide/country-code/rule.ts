import { read } from '../../../model/read'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'guide/country-code',
  severity: 'warning',
  documents: ['guide'],
  check({ source, guide, catalogues: { countries }, report }) {
    for (const item of read(source.root).at('catalogue').items('countries')) {
      const iso = item.text('iso')
      const code = iso?.text.trim() ?? ''
      // Of another form, the schema says so.
      if (!iso || !/^[A-Z]{2}$/.test(code) || countries.byCode(code)) continue
      const names = item.text('alias') ? [item.text('alias')!] : item.list('alias')
      const meant = names.flatMap(({ text }) => {
        const found = countries.resolve(text, guide?.language ?? 'en')
        return found.status === 'valid' || found.status === 'other' ? [found.country.alpha2] : []
      })
      report('guide/country-code', { path: iso.path }, { code }).note({ to: CODES[code] ?? meant[0] })
    }
  },
  fix({ place, note }, _context, edit) {
    const to = note['to']
    if (typeof to !== 'string' || !('path' in place)) return []
    return [fix('fix.changeTo', edit.setValue(place.path, to), 'suggestion', { to })]
  },
})

/** Codes that people use and the standard does not have. */
const CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }
