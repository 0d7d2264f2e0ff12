import { involvedIn } from '../../../criteria/participants'
import { nodeAt } from '../../../model/tree'
import { addAnswer } from '../answer'
import { ask, askedIn } from '../questions'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'criteria/question',
  severity: 'info',
  check: (context) => ask(context, ({ asks }) => asks !== 'demand'),
  fix({ note }, context, edit) {
    const { criterion, asks } = askedIn(note)
    switch (asks) {
      case 'forms':
      case 'basis':
      case 'results':
        return [fix('fix.add', addAnswer(context, edit, criterion, asks), 'suggestion', { field: asks })]
      case 'form': {
        const { north } = involvedIn(context.entry, context.catalogues)
        const edits = north
          .filter(({ support }) => !nodeAt(context.source.root, [...support.path, 'form']))
          .flatMap(({ support }) => edit.addField(support.path, 'form', '[finance, expertise]'))
        return [fix('fix.add', edits, 'suggestion', { field: 'form' })]
      }
      default:
        return []
    }
  },
})
