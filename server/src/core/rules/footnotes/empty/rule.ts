import { isAbsent } from '../../../model/absent'
import { notesOf } from '../notes'
import { defineRule } from '../../rule'

export default defineRule({
  id: 'footnotes/empty',
  severity: 'warning',
  documents: ['practice', 'guide'],
  check(context) {
    for (const { key, path } of notesOf(context).keys) {
      if (isAbsent(context.source.root, path)) context.report('footnotes/empty', { path, on: 'key' }, { key })
    }
  },
})
