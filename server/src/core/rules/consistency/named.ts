import type { Country } from '../../catalogues'
import { countryOf, supporterCountry } from '../../criteria/participants'
import type { Participant } from '../../model/entry'
import type { DocumentContext } from '../../document'

type Context = Pick<DocumentContext, 'entry' | 'catalogues'>

/** The countries that the fields of an entry name, by alpha-2 code. */
export interface NamedCountries {
  /** Those that take part or support it, members of its regions among them. */
  readonly involved: ReadonlySet<string>
  /** The same, those that are only `mentioned`, and the home countries of its programmes. */
  readonly all: ReadonlySet<string>
  /** True when a region is not known: any country may belong to it. */
  readonly open: boolean
}

/** A name that could be several countries, or is misspelt, counts for each that it may mean: other rules ask about it. */
export function countriesInFields({ entry, catalogues }: Context): NamedCountries {
  const { countries, programmes, regions } = catalogues
  const codesOf = (text: string): string[] => {
    const found = countries.resolve(text, entry.language)
    if (found.status === 'ambiguous') return found.countries.map(({ alpha2 }) => alpha2)
    if (found.status === 'unknown') return found.suggestions.map(({ alpha2 }) => alpha2)
    return [found.country.alpha2]
  }
  const homeOf = (text: string): string[] => {
    const found = programmes.resolve(text)
    return found.status !== 'unknown' && found.programme.country ? [found.programme.country] : []
  }
  const areas = entry.regions.map(({ region }) => regions.resolve(region.text, entry.language))
  const involved = new Set([
    ...entry.countries.flatMap(({ country }) => codesOf(country.text)),
    ...(entry.dates?.periods ?? []).flatMap(({ country }) => (country ? codesOf(country.text) : [])),
    ...areas.flatMap((found) => (found.status === 'unknown' ? [] : regions.members(found.region))),
    ...entry.support.flatMap((support) => {
      const country = supporterCountry(support, entry, catalogues)
      if (country && country !== 'none') return [country.alpha2]
      return [support.country, support.by].flatMap((text) =>
        text ? [...codesOf(text.text), ...homeOf(text.text)] : [],
      )
    }),
  ])
  const all = new Set([
    ...involved,
    ...entry.mentioned.flatMap(({ text }) => codesOf(text)),
    ...entry.programmes.flatMap(({ text }) => homeOf(text)),
  ])
  return { involved, all, open: areas.some((found) => found.status === 'unknown') }
}

/** True where the entry says who takes part: without that, another rule asks for it. */
export function saysWhoTakesPart({ entry }: Context): boolean {
  return entry.countries.length + entry.regions.length > 0
}

/** The known ones of the countries that take part, each once. */
export function listedCountries({
  entry,
  catalogues,
}: Context): { country: Country; participant: Participant }[] {
  const listed = new Map<Country, Participant>()
  for (const participant of entry.countries) {
    const country = countryOf(participant.country.text, entry, catalogues)
    if (country && !listed.has(country)) listed.set(country, participant)
  }
  return [...listed].map(([country, participant]) => ({ country, participant }))
}
