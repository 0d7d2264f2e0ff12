import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { isAcronym, supportersOf } from '../supporters'

export default defineRule({
  id: 'support/other-name',
  severity: 'hint',
  check(context) {
    for (const { by, found, first } of supportersOf(context)) {
      const name = by.text.trim()
      // A name in words is good as it is, and a made-up short name no better than “AECID”.
      if (found.status !== 'other' || first || !isAcronym(name) || !/\p{Lu}/u.test(found.canonical)) continue
      context.report('support/other-name', { path: by.path }, { name, id: found.canonical })
    }
  },
  fix({ place, data }, _context, edit) {
    const to = String(data['id'])
    return [fix('fix.changeTo', edit.setValue((place as Place).path, to), 'certain', { to })]
  },
})
