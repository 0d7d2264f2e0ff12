import { isLanguage } from '../../../i18n/language'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import { doublesOf, isId, othersOf, stemOf } from '../../others'

export default defineRule({
  id: 'identity/file-name',
  severity: 'hint',
  check(context) {
    const { entry, source, workspace, report } = context
    const file = workspace && stemOf(workspace.self)
    // An id that a second file claims as well is the copy's old one: that is said already.
    if (!file || !entry.id || !isId(entry.id.text) || doublesOf(context).length > 0) return
    const { language } = entry
    const id = entry.id.text
    if (file.stem === id || file.stem === `${id}.${language}`) return
    const [, named] = /\.(en|fr|es|pt)$/.exec(file.stem) ?? []
    if (isLanguage(named) && file.stem === `${id}.${named}`) {
      const given = nodeAt(source.root, ['language'])
      if (given?.kind === 'scalar' && !isLanguage(given.text)) return
      const place = given ? { path: ['language'] } : { path: [], missing: 'language' }
      report('identity/file-name.language', place, { named, language }).note({ named })
      return
    }
    const translated = othersOf(context).some((other) => other.id === id)
    const usual = `${id}${translated && language !== context.config.guideLanguage ? `.${language}` : ''}`
    const data = { file: file.stem + file.extension, usual: usual + file.extension }
    report('identity/file-name', { path: entry.id.path }, data)
  },
  fix(finding, context, edit) {
    const { named } = finding.note
    if (typeof named === 'string') {
      const edits = context.entry.has('language')
        ? edit.setValue(['language'], named)
        : edit.addField([], 'language', named)
      return [fix('fix.changeTo', edits, 'suggestion', { to: `language: ${named}` })]
    }
    const stem = stemOf(context.workspace?.self ?? '')?.stem.replace(/\.(?:en|fr|es|pt)$/, '')
    return stem && isId(stem)
      ? [fix('fix.changeTo', edit.setValue(['id'], stem), 'suggestion', { to: stem })]
      : []
  },
})
