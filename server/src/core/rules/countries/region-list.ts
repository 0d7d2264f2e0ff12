import type { Country, Region as CatalogueRegion, RegionResolution } from '../../catalogues'
import { fold } from '../../catalogues/fold'
import { countryOf } from '../../criteria/participants'
import type { Region } from '../../model/entry'
import type { RuleContext } from '../rule'

/** An item under `regions`, and what the catalogue makes of it. */
export interface NamedRegion {
  readonly item: Region
  readonly found: RegionResolution
  /** Undefined for words of the author's own. */
  readonly region: CatalogueRegion | undefined
  /** Where the same region stands above it, by whatever name. */
  readonly first: Region | undefined
}

type Asked = Pick<RuleContext, 'entry' | 'catalogues'>

export function namedRegions({ entry, catalogues: { regions } }: Asked): NamedRegion[] {
  const seen = new Map<string, Region>()
  return entry.regions.map((item) => {
    const found = regions.resolve(item.region.text, entry.language)
    const region = found.status === 'unknown' ? undefined : found.region
    // A region of the ILO and one of M49 may share a name.
    const key = region?.names.en ?? fold(item.region.text)
    const first = seen.get(key)
    if (!first) seen.set(key, item)
    return { item, found, region, first }
  })
}

/**
 * Alpha-2 codes of the countries of `region`, none left out that anybody may count among them; undefined where the catalogue
 * has no verified list. Africa is a region of the ILO and of M49: the longer list counts.
 */
export function membersOf(
  region: CatalogueRegion,
  { catalogues: { regions } }: Asked,
): readonly string[] | undefined {
  return regions.all
    .filter(({ names, unverified }) => names.en === region.names.en && !unverified?.includes('members'))
    .map((one) => regions.members(one))
    .sort((a, b) => b.length - a.length)[0]
}

/** The countries of the region that stand under `countries` too. */
export function listedOf(members: readonly string[], { entry, catalogues }: Asked): Country[] {
  const listed = entry.countries.map(({ country }) => countryOf(country.text, entry, catalogues))
  return [...new Set(listed)].filter(
    (country) => country !== undefined && members.includes(country.alpha2),
  ) as Country[]
}
