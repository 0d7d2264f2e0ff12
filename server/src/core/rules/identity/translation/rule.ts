import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import type { Reported } from '../../rule'
import { summarize } from '../../summary'
import { othersOf } from '../../others'

export default defineRule({
  id: 'identity/translation',
  severity: 'info',
  check(context) {
    const { entry, catalogues, config, workspace, report } = context
    const language = config.guideLanguage
    if (!workspace || !entry.id || entry.language === language) return
    const original = othersOf(context).find(
      (other) => other.id === entry.id?.text && other.language === language,
    )
    if (!original) return
    const own = summarize(workspace.self, entry, catalogues)
    const at = (field: string): Place =>
      entry.has(field) ? { path: [field], on: 'key' } : { path: [], missing: field }
    const relate = (field: string, reported: Reported) =>
      reported.related(
        'identity/translation.original',
        { path: [field], on: 'key', uri: original.uri },
        { language },
      )
    const name = (code: string) => {
      const country = catalogues.countries.byCode(code)
      return country ? catalogues.countries.printName(country, entry.language) : code
    }

    if (original.pillar && own.pillar && original.pillar !== own.pillar) {
      const data = { language, pillar: original.pillar }
      relate(
        'pillar',
        report('identity/translation.pillar', { path: ['pillar'] }, data).note({ to: original.pillar }),
      )
    } else if (original.order !== undefined && own.order !== undefined && original.order !== own.order) {
      const data = { language, order: original.order }
      relate(
        'order',
        report('identity/translation.order', { path: ['order'] }, data).note({ to: String(original.order) }),
      )
    }
    if (original.dates !== own.dates && original.dates) {
      const data = { language, dates: original.dates.split(/\s+/) }
      relate('dates', report('identity/translation.dates', at('dates'), data))
    }
    const countries = difference(original.countries, own.countries)
    if (countries) {
      const data = { language, missing: countries.missing.map(name), extra: countries.extra.map(name) }
      relate('countries', report('identity/translation.countries', at('countries'), data))
    }
    if (original.sections.join() !== own.sections.join() && !own.sections.includes('')) {
      const data = { language, theirs: [...original.sections], ours: [...own.sections] }
      relate('sections', report('identity/translation.sections', at('sections'), data))
    }
    const footnotes = difference(original.footnotes, own.footnotes)
    if (footnotes)
      relate(
        'footnotes',
        report('identity/translation.footnotes', at('footnotes'), { language, ...footnotes }),
      )
  },
  fix(finding, _context, edit) {
    const { to } = finding.note
    if (typeof to !== 'string' || !('path' in finding.place)) return []
    return [fix('fix.changeTo', edit.setRaw(finding.place.path, to), 'suggestion', { to })]
  },
})

function difference(
  theirs: readonly string[],
  ours: readonly string[],
): { missing: string[]; extra: string[] } | undefined {
  const missing = theirs.filter((one) => !ours.includes(one))
  const extra = ours.filter((one) => !theirs.includes(one))
  return missing.length || extra.length ? { missing, extra } : undefined
}
