import type { Catalogues, Country, CountryResolution } from '../../catalogues'
import { fold } from '../../catalogues/fold'
import { countryOf } from '../../criteria/participants'
import type { Entry, Participant } from '../../model/entry'
import { partsOf } from '../../model/list-items'
import type { Text } from '../../model/read'
import type { Path } from '../../model/tree'
import type { RuleContext } from '../rule'

/** A country's name where an entry has a field for one, and what the catalogue makes of it. */
export interface CountryName {
  readonly text: Text
  readonly field: 'countries' | 'mentioned' | 'periods' | 'support'
  readonly found: CountryResolution
  /** True when the same country stands above it in the same list: what is wrong is that, not its spelling. */
  readonly repeated: boolean
}

type Asked = Pick<RuleContext, 'entry' | 'catalogues'>

/** Every country name of an entry, but for a supporter's `none`. */
export function countryNames({ entry, catalogues }: Asked): CountryName[] {
  const repeated = new Set(repeatedCountries({ entry, catalogues }).map(({ text }) => text))
  const all = (field: CountryName['field'], texts: readonly (Text | undefined)[]): CountryName[] =>
    texts.flatMap((text) => {
      if (!text || (field === 'support' && text.text.trim() === 'none')) return []
      const found = resolveName(text.text, entry, catalogues)
      return [{ text, field, found, repeated: repeated.has(text) }]
    })
  return [
    ...all('periods', entry.dates?.periods.map(({ country }) => country) ?? []),
    ...all(
      'countries',
      entry.countries.map(({ country }) => country),
    ),
    ...all('mentioned', entry.mentioned),
    ...all(
      'support',
      entry.support.map(({ country }) => country),
    ),
  ]
}

/** A country that stands twice in a list, with where it stands first. */
export interface RepeatedCountry {
  readonly text: Text
  readonly first: Text
  readonly country: Country
  /** Under `countries`: the two items. */
  readonly items?: readonly [first: Participant, second: Participant]
}

/** The second and further places of a country under `countries`, and under `mentioned`. */
export function repeatedCountries({ entry, catalogues }: Asked): RepeatedCountry[] {
  const repeats = <T>(
    list: readonly T[],
    textOf: (item: T) => Text,
    itemsOf: (first: T, second: T) => object,
  ) => {
    const seen = new Map<Country, T>()
    return list.flatMap((item): RepeatedCountry[] => {
      const text = textOf(item)
      const country = countryOf(text.text, entry, catalogues)
      if (!country) return []
      const first = seen.get(country)
      if (first) return [{ text, first: textOf(first), country, ...itemsOf(first, item) }]
      seen.set(country, item)
      return []
    })
  }
  return [
    ...repeats(
      entry.countries,
      ({ country }) => country,
      (first, second) => ({ items: [first, second] }),
    ),
    ...repeats(
      entry.mentioned,
      (text) => text,
      () => ({}),
    ),
  ]
}

/** Like the catalogue, but a part of several countries' names ("Korea", "Virgin Islands") is a name that could mean each of them. */
function resolveName(text: string, { language }: Entry, { countries }: Catalogues): CountryResolution {
  const found = countries.resolve(text, language)
  if (found.status !== 'unknown' || found.suggestions.length < 2) return found
  const part = ` ${fold(text)} `
  const shares = (country: Country) =>
    [country.names[language], country.names.en].some((name) => ` ${fold(name)} `.includes(part))
  return found.suggestions.every(shares) ? { status: 'ambiguous', countries: found.suggestions } : found
}

/** The countries that one text names: "Kenya, Uganda and Zambia"; undefined for any other text. */
export function severalCountries(text: string, { entry, catalogues }: Asked): string[] | undefined {
  return partsOf(text, (part) => {
    const found = catalogues.countries.resolve(part, entry.language)
    return found.status === 'valid' || (found.status === 'other' && found.kind !== 'code')
  })
}

/** The list item that a name stands in, whether alone or under `country:`. */
export function itemOf(path: Path): Path {
  return path.slice(0, path.map((step) => typeof step).lastIndexOf('number') + 1)
}
