import { defineRule, fix } from '../../rule'
import type { Fix } from '../../rule'
import { nearestRule } from '../../rule-ids'

export default defineRule({
  id: 'guide/unknown-rule',
  severity: 'warning',
  documents: ['guide'],
  check({ guide, rules, report }) {
    const ids = new Set(rules.map(({ id }) => id))
    for (const { key, text } of guide?.rules ?? []) {
      if (ids.has(key) || key.startsWith('x-')) continue
      const place = { path: text.path, on: 'key' } as const
      const near = nearestRule(key, ids)
      if (near === undefined) report('guide/unknown-rule', place, { id: key })
      else report('guide/unknown-rule.near', place, { id: key, near })
    }
  },
  fix({ place, data }, { guide }, edit) {
    if (!('path' in place)) return []
    const { id, near } = data
    const fixes: Fix[] = []
    if (typeof near === 'string' && !guide?.rules.some(({ key }) => key === near)) {
      fixes.push(fix('fix.changeTo', edit.renameField(place.path, near), 'suggestion', { to: near }))
    }
    fixes.push(fix('fix.remove', edit.remove(place.path), 'suggestion', { what: String(id) }))
    return fixes
  },
})
