import { CRITERIA_NEEDED } from '../../../criteria/assess'
import type { Assessment } from '../../../criteria/assess'
import type { CriterionId } from '../../../model/criteria-fields'
import { addClaim } from '../answer'
import { isReadable } from '../readable'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'criteria/too-few',
  severity: 'warning',
  check(context) {
    const { entry, criteria, report } = context
    if (criteria.met >= CRITERIA_NEEDED || !isReadable(context)) return
    const those = (test: (one: Assessment) => boolean) =>
      criteria.assessments.filter(test).map(({ criterion }) => criterion)
    const supportable = those((one) => one.verdict === 'unclaimed' && one.supportable)
    const place = { path: [entry.has('criteria') ? 'criteria' : 'title'], on: 'key' } as const
    const reported = report('criteria/too-few', place, {
      met: those((one) => one.verdict === 'met'),
      failing: those((one) => one.verdict === 'unsupported'),
      supportable,
    }).note({ supportable })
    for (const { conditions, verdict, claims } of criteria.assessments) {
      const why = conditions.find(({ state }) => state === 'fails')
      const at = why?.place ?? claims[0]?.place
      if (verdict === 'unsupported' && why && at)
        reported.related(why.message, at, ...([why.data] as unknown as []))
    }
  },
  fix: ({ note }, context, edit) =>
    (note['supportable'] as CriterionId[]).map((criterion) =>
      fix('fix.add', addClaim(context, edit, criterion), 'suggestion', { field: criterion }),
    ),
})
