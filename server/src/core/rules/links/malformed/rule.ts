import type { Path } from '../../../model/tree'
import { textsOf } from '../../texts'
import { slipOf, slipsIn } from '../addresses'
import type { Slip } from '../addresses'
import { addressFields } from '../fields'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'links/malformed',
  severity: 'warning',
  documents: ['practice', 'guide'],
  check(context) {
    const say = ({ kind, value, to, certain }: Slip, path: Path, word?: Slip['span']) => {
      const place = word ? { path, word } : { path }
      const note = { to, certain }
      if (to === undefined) context.report('links/malformed', place, { value }).note(note)
      else if (kind === 'broken') context.report('links/malformed.broken', place, { to }).note(note)
      else context.report('links/malformed.near', place, { value, to }).note(note)
    }
    for (const { path, text } of addressFields(context)) {
      const slip = slipOf(text.trim())
      if (slip) say(slip, path)
    }
    for (const { kind, path, text, code } of textsOf(context)) {
      if (kind === 'evidence') continue
      for (const slip of slipsIn(text, code)) say(slip, path, slip.span)
    }
  },
  fix({ place, note }, _context, edit) {
    const { to, certain } = note
    if (!('path' in place) || typeof to !== 'string') return []
    const edits = place.word ? edit.replaceWord(place.path, place.word, to) : edit.setValue(place.path, to)
    return [fix('fix.changeTo', edits, certain ? 'certain' : 'suggestion', { to })]
  },
})
