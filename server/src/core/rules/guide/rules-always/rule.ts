import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'guide/rules-always',
  severity: 'warning',
  documents: ['guide'],
  check({ guide, rules, report }) {
    const always = new Map(rules.filter((rule) => rule.always).map((rule) => [rule.id, rule.severity]))
    for (const { key, text } of guide?.rules ?? []) {
      const severity = always.get(key)
      if (severity !== undefined)
        report('guide/rules-always', { path: text.path, on: 'key' }, { id: key, severity })
    }
  },
  fix({ place, data }, _context, edit) {
    return 'path' in place
      ? [fix('fix.remove', edit.remove(place.path), 'certain', { what: String(data['id']) })]
      : []
  },
})
