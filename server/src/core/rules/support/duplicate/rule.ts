import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import type { RuleContext } from '../../rule'
import { supportersOf } from '../supporters'
import type { Supporter } from '../supporters'

export default defineRule({
  id: 'support/duplicate',
  severity: 'warning',
  check(context) {
    for (const supporter of supportersOf(context)) {
      const { by, first, item } = supporter
      if (!first) continue
      const needless = addsNothing(supporter, context)
      context
        .report(
          needless ? 'support/duplicate' : 'support/duplicate.more',
          { path: by.path },
          { by: by.text.trim() },
        )
        .related('support/duplicate.first', { path: first.by.path })
        .note({ item: item.path, needless })
    }
  },
  fix({ note, data }, _context, edit) {
    if (!note['needless']) return []
    return [fix('fix.remove', edit.remove(note['item'] as string[]), 'certain', { what: String(data['by']) })]
  },
})

/** Does the item say nothing that the first one does not say? */
function addsNothing({ item, country, first }: Supporter, { source }: RuleContext): boolean {
  const node = nodeAt(source.root, item.path)
  if (node?.kind !== 'map' || !first || country !== first.country) return false
  const forms = first.item.forms.map(({ text }) => text)
  const isKnown = (key: string) => key === 'by' || key === 'country' || key === 'form'
  return node.pairs.every(({ key }) => isKnown(key)) && item.forms.every(({ text }) => forms.includes(text))
}
