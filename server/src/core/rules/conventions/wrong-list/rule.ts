import { parseReference } from '../../../catalogues/instrumentReference'
import { moveItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { citationIn, namedInstruments } from '../list'

export default defineRule({
  id: 'conventions/wrong-list',
  severity: 'warning',
  check(context) {
    const { entry, catalogues, report } = context
    const all = namedInstruments(context)
    for (const { text, field, home, found, instrument } of all) {
      if (!instrument || home === field) continue
      const { code } = instrument
      // A bare number says nothing of the kind: R202 is only what 202 most likely means.
      const reference = parseReference(text.text)
      const sure = found.status === 'valid' || !reference || reference.kind !== undefined
      const there = all.some((one) => one.field === home && one.instrument === instrument)
      report(
        'conventions/wrong-list',
        { path: text.path },
        { code, title: citationIn(entry, instrument, catalogues), home },
      ).note({
        there,
        sure,
      })
    }
  },
  fix({ place, data, note }, { source }, edit) {
    const { path } = place as Place
    const code = String(data['code'])
    const certain = note['sure'] ? 'certain' : 'suggestion'
    if (note['there']) return [fix('fix.remove', edit.remove(path), certain, { what: code })]
    const field = String(data['home'])
    return [fix('fix.move', moveItem(edit, source, path, [field], code), certain, { field })]
  },
})
