import { addClaim } from '../answer'
import type { CriterionId } from '../../../model/criteria-fields'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'criteria/unclaimed',
  severity: 'hint',
  check({ criteria, report }) {
    for (const { criterion, verdict, supportable, conditions } of criteria.assessments) {
      // The first condition is the one that makes it this criterion.
      const place = conditions[0]?.place
      if (verdict !== 'unclaimed' || !supportable || !place) continue
      if (criterion === 'horizontal') {
        report('criteria/unclaimed.horizontal', place, conditions[0]!.data as never).note({ criterion })
      } else if (criterion === 'triangular') {
        report('criteria/unclaimed.triangular', place, conditions[0]!.data as never).note({ criterion })
      }
    }
  },
  fix({ note }, context, edit) {
    const criterion = note['criterion'] as CriterionId
    return [fix('fix.add', addClaim(context, edit, criterion), 'suggestion', { field: criterion })]
  },
})
