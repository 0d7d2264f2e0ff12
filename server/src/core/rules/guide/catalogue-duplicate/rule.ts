import { createCatalogues } from '../../../catalogues'
import type { Catalogues } from '../../../catalogues'
import { fold } from '../../../catalogues/fold'
import type { Guide } from '../../../config/guide'
import { read } from '../../../model/read'
import type { Reader, Text } from '../../../model/read'
import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import type { RuleContext } from '../../rule'

export default defineRule({
  id: 'guide/catalogue-duplicate',
  severity: 'hint',
  documents: ['guide'],
  tag: 'unnecessary',
  check({ source, guide, report }) {
    const catalogue = read(source.root).at('catalogue')
    // The tool's own names: those of this file are what is looked at.
    const known = createCatalogues()
    const ids = new Set<string>()
    for (const item of catalogue.items('programmes')) programme(item, known, ids, report)
    const codes = new Set<string>()
    for (const item of catalogue.items('instruments')) instrument(item, known, codes, report)
    for (const item of catalogue.items('countries')) {
      const names = item.text('alias') ? [item.text('alias')!] : item.list('alias')
      for (const name of names) country(item, name, known, guide?.language ?? 'en', report)
    }
  },
  fix({ place, data }, _context, edit) {
    const path = 'path' in place ? place.path : []
    // A further name goes alone where there are others; everything else with its item.
    const gone = path.length > 4 ? path : path.slice(0, 3)
    return [fix('fix.remove', edit.remove(gone), 'suggestion', { what: String(data['name']) })]
  },
})

type Report = RuleContext['report']

function programme(item: Reader, { programmes }: Catalogues, seen: Set<string>, report: Report): void {
  const id = item.text('id')
  if (!id) return
  const name = id.text.trim()
  const known = programmes.byId(name)
  const other = programmes.resolve(name)
  if (seen.has(name)) report('guide/catalogue-duplicate.twice', at(id), { name })
  else if (known) {
    const news = (['name', 'kind', 'url'] as const).some((field) => {
      const given = item.text(field)?.text
      return given !== undefined && fold(given) !== fold(known[field] ?? '')
    })
    if (!news && !item.has('contact')) report('guide/catalogue-duplicate', at(id), { name })
  } else if (other.status === 'other') {
    report('guide/catalogue-duplicate.other', at(id), { name, canonical: other.canonical })
  }
  seen.add(name)
}

function instrument(item: Reader, { instruments }: Catalogues, seen: Set<string>, report: Report): void {
  const code = item.text('code')
  if (!code) return
  const name = code.text.trim()
  const known = instruments.byCode(name)
  if (seen.has(name)) report('guide/catalogue-duplicate.twice', at(code), { name })
  else if (known) {
    const title = item.text('title')?.text
    const year = item.number('year')
    // The tool's titles end in a year.
    const plain = (text: string) => fold(text).replace(/,? \d{4}$/, '')
    const same = title === undefined || plain(title) === plain(known.en)
    if (same && (year === undefined || year === known.year))
      report('guide/catalogue-duplicate', at(code), { name })
  }
  seen.add(name)
}

function country(
  item: Reader,
  alias: Text,
  { countries }: Catalogues,
  language: Guide['language'],
  report: Report,
): void {
  const iso = item.text('iso')
  const meant = iso && countries.byCode(iso.text.trim())
  const name = alias.text.trim()
  const found = countries.resolve(name, language)
  if (!meant || found.status !== 'valid') return
  if (found.country === meant) report('guide/catalogue-duplicate', at(alias), { name })
  else {
    const data = { name, country: countries.printName(meant, language) }
    report('guide/catalogue-duplicate.country', at(alias), data)
  }
}

function at({ path }: Text): { path: Path } {
  return { path }
}
