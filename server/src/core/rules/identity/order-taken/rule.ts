import { defineRule, fix } from '../../rule'
import { fileOf, nextOrder, othersOf } from '../../others'

/** A list of related places is for reading. */
const MOST = 5

export default defineRule({
  id: 'identity/order-taken',
  severity: 'warning',
  check(context) {
    const { entry, workspace, report } = context
    const { id, language, pillar, order } = entry
    if (!workspace || !pillar || order === undefined) return
    // An entry of the same id is a copy that is still to be renamed; one finding is enough for it.
    const rivals = othersOf(context).filter(
      (other) =>
        other.pillar === pillar &&
        other.language === language &&
        other.order === order &&
        other.id !== id?.text,
    )
    const [first] = rivals
    if (!first) return
    const reported = report(
      'identity/order-taken',
      { path: ['order'] },
      { order, file: fileOf(first.uri, workspace) },
    )
    for (const { uri } of rivals.slice(0, MOST))
      reported.related('identity/order-taken.other', { path: ['order'], uri }, { order })
  },
  fix(_finding, context, edit) {
    const to = String(nextOrder(context))
    return [fix('fix.changeTo', edit.setRaw(['order'], to), 'suggestion', { to })]
  },
})
