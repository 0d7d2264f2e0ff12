import { defineRule, fix } from '../../rule'
import { nextOrder, othersOf } from '../../others'

export default defineRule({
  id: 'identity/order-missing',
  severity: 'hint',
  check({ entry, report }) {
    if (entry.pillar && !entry.has('order')) report('identity/order-missing', { path: [], missing: 'order' })
  },
  fix(_finding, context, edit) {
    const { entry, config } = context
    // A translation stands where the entry stands that it translates.
    const original = othersOf(context).find(
      ({ id, language }) => id === entry.id?.text && language === config.guideLanguage,
    )
    const order = original?.order ?? nextOrder(context)
    return [
      fix('fix.add', edit.addField([], 'order', String(order)), 'suggestion', { field: `order: ${order}` }),
    ]
  },
})
