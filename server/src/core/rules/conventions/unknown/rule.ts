import { partsOf, splitItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { citationIn, homeOf, namedInstruments } from '../list'

export default defineRule({
  id: 'conventions/unknown',
  severity: 'error',
  check(context) {
    const { entry, catalogues, report } = context
    for (const { text, field, found, first } of namedInstruments(context)) {
      if (found.status !== 'unknown' || first) continue
      const place = { path: text.path }
      const name = text.text.trim()
      const parts = partsOf(name, (part) => catalogues.instruments.resolve(part).status !== 'unknown')
      if (parts) {
        report('conventions/unknown.several', place, { name, field }).note({ parts })
        continue
      }
      // A number is a letter away from any other; only words are near to a title.
      const near = found.suggestions.filter((one) => homeOf(one) === field && !/\d/.test(name))
      const to = near.map(({ code }) => code)
      const [best] = near
      if (!best) report('conventions/unknown', place, { name, field }).note({ to })
      else {
        const title = citationIn(entry, best, catalogues)
        report('conventions/unknown.near', place, { name, field, near: best.code, title }).note({ to })
      }
    }
  },
  fix({ message, place, note }, { source, entry, catalogues }, edit) {
    const { path } = place as Place
    if (message === 'conventions/unknown.several') {
      return [fix('fix.split', splitItem(edit, source, path, note['parts'] as string[]), 'suggestion')]
    }
    return (note['to'] as string[]).map((code) => {
      const instrument = catalogues.instruments.byCode(code)
      const to = instrument ? `${code}: ${citationIn(entry, instrument, catalogues)}` : code
      return fix('fix.changeTo', edit.setValue(path, code), 'suggestion', { to })
    })
  },
})
