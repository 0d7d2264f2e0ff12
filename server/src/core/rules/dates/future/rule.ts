import { firstDay } from '../../../model/dates'
import { defineRule } from '../../rule'
import { dateOf, rangesOf } from '../ranges'

export default defineRule({
  id: 'dates/future',
  severity: 'info',
  check({ entry, criteria, today, report }) {
    if (today === undefined) return
    const innovative = criteria.assessments.find(({ criterion }) => criterion === 'innovative')
    // Where it is called innovative, the assessment says that it has not been tried yet.
    if (innovative?.verdict === 'unsupported' && innovative.conditions.some(isUntried)) return
    for (const { from } of rangesOf(entry.dates)) {
      const date = dateOf(from)
      if (from && date && firstDay(date) > today)
        report('dates/future', { path: from.path }, { date: from.text.trim() })
    }
  },
})

function isUntried({ message }: { readonly message: string }): boolean {
  return message === 'criterion.innovative.untried'
}
