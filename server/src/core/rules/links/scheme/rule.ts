import type { Path } from '../../../model/tree'
import type { Span } from '../../../text/lines'
import { textsOf } from '../../texts'
import { isBare, slipOf, slipsIn } from '../addresses'
import { addressFields } from '../fields'
import { linksIn } from '../markdown'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'links/scheme',
  severity: 'warning',
  documents: ['practice', 'guide'],
  check(context) {
    const look = (address: string, path: Path, word?: Span) => {
      // Signs that cannot be seen hide a scheme from readers, not from a browser.
      const value = address.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      const place = word ? { path, word } : { path }
      if (!value || /^(?:https?:\/\/|mailto:|www\.)/i.test(value) || slipOf(address)) return
      const scheme = /^([a-z][a-z\d+.-]*):(?!\d+(?:\/|$))/i.exec(value)?.[1]?.toLowerCase()
      if (scheme !== undefined) context.report('links/scheme', place, { scheme })
      else if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(value)) {
        context.report('links/scheme.mail', place, { value }).note({ to: `mailto:${value}` })
      } else if (isBare(value))
        context.report('links/scheme.bare', place, { value }).note({ to: `http://${value}` })
      else context.report('links/scheme.relative', place, { value: address.trim() })
    }
    for (const { path, text } of addressFields(context)) look(text, path)
    for (const prose of textsOf(context)) {
      if (prose.kind === 'evidence') continue
      const slips = slipsIn(prose.text, prose.code)
      for (const { address, span } of linksIn(prose)) {
        if (!slips.some((slip) => slip.span[0] < span[1] && span[0] < slip.span[1]))
          look(address, prose.path, span)
      }
    }
  },
  fix({ place, note }, _context, edit) {
    const { to } = note
    if (!('path' in place) || typeof to !== 'string') return []
    const edits = place.word ? edit.replaceWord(place.path, place.word, to) : edit.setValue(place.path, to)
    return [fix('fix.changeTo', edits, 'suggestion', { to })]
  },
})
