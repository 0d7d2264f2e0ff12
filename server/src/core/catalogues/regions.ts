import { LANGUAGES, type Language } from '../i18n/language'
import type { CountryCatalogue } from './countries'
import type { Country, CountryGroup } from './country'
import type { Header } from './data'
import type { DateLike } from './dates'
import { nearest } from './distance'
import { fold } from './fold'
import { once } from '../text/once'
import type { Region } from './region'
import { createSearch, type Search } from './search'

/** What a text in a region field means. */
export type RegionResolution =
  | { readonly status: 'valid'; readonly region: Region }
  | {
      readonly status: 'other'
      readonly region: Region
      readonly kind: 'language' | 'common'
      /** The name in the entry's language. */
      readonly canonical: string
    }
  | { readonly status: 'unknown'; readonly suggestions: readonly Region[] }

export interface RegionCatalogue {
  readonly header: Header
  readonly all: readonly Region[]
  byCode(code: string): Region | undefined
  /**
   * Valid are the names of the entry's language and of English, and the code. Where an M49 region, an ILO region and a group share
   * a name, the group comes first, then the ILO region: they leave the territories out.
   */
  resolve(text: string, language: Language): RegionResolution
  printName(region: Region, language: Language): string
  /** Alpha-2 codes of the members at the beginning of `date` (default: the catalogue's date). */
  members(region: Region, date?: DateLike): readonly string[]
  /** South when M49 calls every member developing, North when none. */
  group(region: Region): CountryGroup | 'mixed'
  readonly search: Search<Region>
}

type Data = Header & { readonly regions: readonly Region[] }
interface Named {
  readonly region: Region
  /** Undefined for other English names. */
  readonly language?: Language
}

export function createRegionCatalogue(data: () => Data, countries: CountryCatalogue): RegionCatalogue {
  const codes = once(() => new Map(data().regions.map((region) => [region.code, region])))
  const names = once(() => nameIndex([...data().regions].sort((a, b) => rank(a) - rank(b))))
  const members: RegionCatalogue['members'] = (region, date) =>
    countries.all.filter((country) => belongs(country, region, date)).map(({ alpha2 }) => alpha2)
  const search = createSearch(() =>
    data().regions.flatMap((item) => [
      { item, name: item.code, weight: rank(item) },
      ...LANGUAGES.map((language) => ({ item, name: item.names[language], weight: rank(item) })),
      ...(item.also ?? []).map((name) => ({ item, name, weight: 3 })),
    ]),
  )
  return {
    get header() {
      return data()
    },
    get all() {
      return data().regions
    },
    byCode: (code) => codes().get(code.toUpperCase()),
    resolve(text, language) {
      const key = fold(text)
      const named = names().get(key) ?? []
      const valid =
        named.find((name) => name.language === language) ?? named.find((name) => name.language === 'en')
      const region = valid?.region ?? codes().get(key.toUpperCase())
      if (region !== undefined) return { status: 'valid', region }
      const [other] =
        named.length > 0
          ? named
          : (names().get(key.replace(/^(?:the|la|le|les|el|los|o|a|os|as|l') ?/, '')) ?? [])
      if (other === undefined) return { status: 'unknown', suggestions: suggest(text) }
      const kind = other.language === undefined || other.language === language ? 'common' : 'language'
      return { status: 'other', region: other.region, kind, canonical: other.region.names[language] }
    },
    printName: (region, language) => region.names[language],
    members,
    group(region) {
      const groups = new Set(members(region).map((code) => countries.byCode(code)?.group))
      groups.delete(undefined)
      const [only, more] = groups
      return more === undefined ? (only ?? 'mixed') : 'mixed'
    },
    search,
  }

  function suggest(text: string): Region[] {
    const flat = [...names()].flatMap(([name, list]) => list.map(({ region }) => [name, region] as const))
    const found = search(text, 3).filter(({ match }) => match === 'prefix' || match === 'word')
    return [...new Set([...nearest(text, flat, 3), ...found.map(({ item }) => item)])].slice(0, 3)
  }

  function belongs(
    country: Country,
    { code, kind, members: from }: Region,
    date: DateLike | undefined,
  ): boolean {
    if (kind === 'ilo-region') return country.ilo === code
    if (kind !== 'group') return liesIn(country, code)
    if (from?.only === 'un-members' && country.status !== undefined) return false
    if (from?.in !== undefined) return countries.isMember(country, from.in, date)
    if (from?.region !== undefined) return liesIn(country, from.region)
    return from?.list?.includes(country.alpha2) ?? false
  }

  function liesIn(country: Country, code: string): boolean {
    // The M49 tree is four levels deep; the count guards against a circle in the file.
    let region = country.region
    for (let level = 0; region !== undefined && level < 6; level++) {
      if (region === code) return true
      region = codes().get(region)?.parent
    }
    return false
  }
}

function rank({ kind }: Region): number {
  return kind === 'group' ? 0 : kind === 'ilo-region' ? 1 : 2
}

function nameIndex(regions: readonly Region[]): Map<string, Named[]> {
  const index = new Map<string, Named[]>()
  const note = (name: string, named: Named): void => {
    index.set(fold(name), [...(index.get(fold(name)) ?? []), named])
  }
  for (const region of regions) {
    for (const language of LANGUAGES) note(region.names[language], { region, language })
    for (const name of region.also ?? []) note(name, { region })
  }
  return index
}
