import { addAnswer } from '../answer'
import { ask, askedIn } from '../questions'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'criteria/demand',
  severity: 'info',
  check: (context) => ask(context, ({ asks }) => asks === 'demand'),
  fix({ note }, context, edit) {
    const { criterion, asks } = askedIn(note)
    return [fix('fix.add', addAnswer(context, edit, criterion, asks), 'suggestion', { field: asks })]
  },
})
