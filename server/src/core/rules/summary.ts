import type { Catalogues } from '../catalogues'
import { countryOf } from '../criteria/participants'
import type { Entry } from '../model/entry'
import type { EntrySummary } from './workspace'

/** What the rules about several entries keep of `entry`. */
export function summarize(uri: string, entry: Entry, catalogues: Catalogues): EntrySummary {
  const { dates } = entry
  const periods = dates?.periods.flatMap((period) => [period.from, period.to]) ?? []
  return {
    uri,
    id: entry.id?.text,
    language: entry.language,
    pillar: entry.pillar,
    order: entry.order,
    title: entry.title?.text,
    countries: entry.countries.map(
      ({ country }) => countryOf(country.text, entry, catalogues)?.alpha2 ?? country.text,
    ),
    dates: [dates?.from, dates?.to, ...periods]
      .map((text) => text?.text ?? '')
      .join(' ')
      .trim(),
    footnotes: entry.footnotes.map(({ key }) => key),
    sections: entry.sections.map(({ kind }) => kind ?? ''),
  }
}
