import { defineRule, fix } from '../../rule'
import { doublesOf, fileOf, isId, othersOf, stemOf } from '../../others'

/** A list of related places is for reading. */
const MOST = 5

export default defineRule({
  id: 'identity/duplicate-id',
  severity: 'error',
  check(context) {
    const { entry, workspace, report } = context
    if (!entry.id || !workspace) return
    const doubles = doublesOf(context)
    const [first] = doubles
    if (!first) return
    const id = entry.id.text
    const reported = report(
      'identity/duplicate-id',
      { path: entry.id.path },
      { id, file: fileOf(first.uri, workspace) },
    )
    for (const { uri } of doubles.slice(0, MOST)) {
      reported.related(
        'identity/duplicate-id.other',
        { path: ['id'], uri },
        { id, file: fileOf(uri, workspace) },
      )
    }
  },
  fix(finding, context, edit) {
    const path = ['id']
    const id = String(finding.data['id'])
    const taken = new Set(othersOf(context).map((other) => other.id))
    // A copied file has its new name before the entry in it has a new id.
    const named = stemOf(context.workspace?.self ?? '')?.stem.replace(/\.(?:en|fr|es|pt)$/, '')
    let number = 2
    while (taken.has(`${id}-${number}`)) number++
    const free = named !== undefined && isId(named) && !taken.has(named) ? named : `${id}-${number}`
    return [fix('fix.changeTo', edit.setValue(path, free), 'suggestion', { to: free })]
  },
})
