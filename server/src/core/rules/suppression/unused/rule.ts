import { suppressionsOf } from '../../../config/suppressions'
import type { Suppression } from '../../../config/suppressions'
import type { Source } from '../../../model/source'
import type { Edit } from '../../../text/edits'
import { defineRule, fix } from '../../rule'
import type { Fix } from '../../rule'

/** The check itself is where suppressions are applied: only there is it known which of them met a finding. */
export default defineRule({
  id: 'suppression/unused',
  severity: 'hint',
  documents: ['practice', 'guide'],
  tag: 'unnecessary',
  check: () => {},
  fix({ place, data, message }, { source }) {
    if (!('span' in place)) return []
    const at = place.span[0]
    const comment = suppressionsOf(source).find(({ span }) => span[0] <= at && at < span[1])
    if (!comment) return []
    const index = comment.rules.findIndex(({ span }) => span[0] === at)
    const fixes: Fix[] = []
    const { id, near } = data
    if (typeof near === 'string' && !comment.rules.some((rule) => rule.id === near)) {
      fixes.push(fix('fix.changeTo', [{ span: place.span, text: near }], 'suggestion', { to: near }))
    }
    const what = typeof id === 'string' ? id : 'sstc-disable'
    const sure = message === 'suppression/unused' || message === 'suppression/unused.always'
    fixes.push(
      fix('fix.remove', [removal(source, comment, index)], sure ? 'certain' : 'suggestion', { what }),
    )
    return fixes
  },
})

/** One of several ids with its comma; with the last one goes the whole line. */
function removal({ lines }: Source, { span, rules }: Suppression, index: number): Edit {
  const rule = rules[index]
  if (!rule || rules.length === 1) {
    const line = lines.lineAt(span[0])
    return { span: [lines.start(line), lines.start(line + 1)], text: '' }
  }
  const next = rules[index + 1]
  if (next) return { span: [rule.span[0], next.span[0]], text: '' }
  return { span: [rules[index - 1]!.span[1], rule.span[1]], text: '' }
}
