import type { Language } from '../i18n/language'
import type { Country, CountryGroup } from './country'
import { createCountryFacts, type CountryFacts } from './countryFacts'
import { nameForms, type NameForm, type NameKind } from './countryNames'
import { createCountryResolver, type CountryResolution } from './countryResolver'
import type { Header } from './data'
import { once } from '../text/once'
import { createSearch, type Search } from './search'

export type { Country } from './country'

/** An alias from the guide file: another name that this project accepts for a country. */
export interface CountryAddition {
  /** ISO 3166-1 alpha-2 or alpha-3; an addition to an unknown code is passed over. */
  readonly iso: string
  readonly alias: string
}

export interface CountryCatalogue extends CountryFacts {
  /** Source and date of the facts. */
  readonly header: Header
  /** The 249 countries and territories of ISO 3166-1, by alpha-2 code. */
  readonly all: readonly Country[]
  /** By ISO alpha-2 or alpha-3 code, in any case. */
  byCode(code: string): Country | undefined
  /** What a text in a country field of an entry in `language` means. */
  resolve(text: string, language: Language): CountryResolution
  /** The name to insert and to print. */
  printName(country: Country, language: Language): string
  nameForms(country: Country): readonly NameForm[]
  /** South or North by UNSD M49; undefined for Antarctica and Taiwan. */
  group(country: Country): CountryGroup | undefined
  /** By any name in any language, by code, former name or demonym. */
  readonly search: Search<Country>
}

type Data = Header & { readonly fiscalYear: string; readonly countries: readonly Country[] }

const weights: Readonly<Record<NameKind, number>> = {
  printed: 0,
  un: 0,
  added: 0,
  code: 1,
  common: 1,
  former: 2,
  demonym: 3,
  misspelling: 4,
}

export function createCountryCatalogue(
  data: () => Data,
  additions: readonly CountryAddition[] = [],
): CountryCatalogue {
  const codes = once(
    () =>
      new Map(
        data().countries.flatMap((country) =>
          [country.alpha2, country.alpha3].map((code) => [code, country]),
        ),
      ),
  )
  const byCode = (code: string): Country | undefined => codes().get(code.toUpperCase())
  const added = once(() => {
    const aliases = new Map<Country, string[]>()
    for (const { iso, alias } of additions) {
      const country = byCode(iso)
      if (country !== undefined) aliases.set(country, [...(aliases.get(country) ?? []), alias])
    }
    return aliases
  })
  const formsOf = (country: Country): NameForm[] => nameForms(country, added().get(country))
  const search = createSearch(() => searchNames(data().countries, formsOf))
  return {
    ...createCountryFacts(data),
    get header() {
      return data()
    },
    get all() {
      return data().countries
    },
    byCode,
    resolve: createCountryResolver(() => data().countries, formsOf, search),
    printName: (country, language) => country.names[language],
    nameForms: formsOf,
    group: ({ group }) => group,
    search,
  }
}

function* searchNames(countries: readonly Country[], formsOf: (country: Country) => readonly NameForm[]) {
  for (const item of countries) {
    for (const { name, kind, language } of formsOf(item)) {
      // A foreign name ranks behind the English one that matches as well.
      const foreign = language !== undefined && language !== 'en' ? 1 : 0
      yield { item, name, weight: weights[kind] + foreign }
    }
  }
}
