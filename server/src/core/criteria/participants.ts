import type { Catalogues } from '../catalogues'
import type { Country } from '../catalogues/country'
import type { Region as KnownRegion } from '../catalogues/region'
import { firstDay, readDate } from '../model/dates'
import type { Entry, Participant, Region, Support } from '../model/entry'
import type { Text } from '../model/read'

/** Who takes part in a practice and who helps, with what the catalogues know of them. */
export interface Involved {
  /** Countries of the South that take part: each once, with the first mention of it. */
  readonly south: readonly Known[]
  readonly northernParticipants: readonly Known[]
  readonly southRegions: readonly Region[]
  /** How many further countries of the South the regions stand for, at the least. */
  readonly fromRegions: number
  /** How many countries of the South are named or counted by the author. */
  readonly named: number
  /** True when the author gives a number for every region. */
  readonly counted: boolean
  /** True when a name is not known, so that a count may be too low: then nobody is told that countries are missing. */
  readonly uncertain: boolean
  /** Supporters that are, or belong to, a country of the North. */
  readonly north: readonly Supporter[]
  readonly southern: readonly Supporter[]
  /** Supporters whose country nobody gives and no catalogue knows. */
  readonly stateless: readonly Support[]
  /** True when a supporter is not named, or its country is given but not known: other rules say so. */
  readonly unclear: boolean
  /** A middle-income country that provides to, or partners with, a least developed one at the practice's time. */
  readonly demand: Demand | undefined
}

interface Known {
  readonly country: Country
  readonly participant: Participant
}

interface Supporter {
  readonly support: Support
  readonly country: Country
}

/** `among`: a region so many of whose countries take part that some of them must be least developed ones. */
export type Demand =
  | { readonly provider: Country; readonly recipient: Country; readonly among?: undefined }
  | { readonly provider: Country; readonly among: Region; readonly recipient?: undefined }

/** A region of the South whose number of countries is not given counts as two: it would not be one otherwise. */
const COUNTRIES_OF_A_REGION = 2

export function involvedIn(entry: Entry, catalogues: Catalogues): Involved {
  const { countries } = catalogues
  const all = entry.countries.map((participant) => ({
    participant,
    country: countryOf(participant.country.text, entry, catalogues),
  }))
  const known = all.filter((one): one is Known => one.country !== undefined)
  const places = regionsOf(entry, catalogues)
  const south = unique(known.filter(({ country }) => countries.group(country) === 'South'))
  const fromRegions = places.reduce((sum, { least }) => sum + least, 0)
  const vague = places.filter(({ region }) => region.countries === undefined)
  const helpers = entry.support.map((support) => ({
    support,
    country: supporterCountry(support, entry, catalogues),
  }))
  const from = (group: 'South' | 'North') =>
    helpers.flatMap(({ support, country }) =>
      country && country !== 'none' && countries.group(country) === group ? [{ support, country }] : [],
    )
  return {
    south,
    northernParticipants: unique(known.filter(({ country }) => countries.group(country) === 'North')),
    southRegions: places.filter(({ least }) => least > 0).map(({ region }) => region),
    fromRegions,
    named: south.length + fromRegions - vague.reduce((sum, { least }) => sum + least, 0),
    counted: vague.every(({ least }) => least === 0),
    uncertain:
      all.some(({ country }) => !country || !countries.group(country)) ||
      places.some(({ more }) => more) ||
      isUnread(entry, 'countries') ||
      isUnread(entry, 'regions'),
    north: from('North'),
    southern: from('South'),
    stateless: helpers
      .filter(({ support, country }) => !country && !support.country && support.by)
      .map(({ support }) => support),
    unclear:
      helpers.some(({ support, country }) => !country && (support.country || !support.by)) ||
      isUnread(entry, 'support'),
    demand: demandOf(known, places, entry, catalogues),
  }
}

/** The country that `text` names, however it is written; undefined when it is unknown or could be several. */
export function countryOf(text: string, entry: Entry, { countries }: Catalogues): Country | undefined {
  const found = countries.resolve(text, entry.language)
  return found.status === 'valid' || found.status === 'other' ? found.country : undefined
}

/** Bodies of many countries: the country that the catalogue has for one of these is its seat. */
const INTERNATIONAL =
  /^(?:ilo|un)-|^(?:international-organization|forum|network|framework|award|country-group)$/

/** The same, by what they are called where the catalogue does not have them. */
const UNITED_NATIONS =
  /\b(?:ILO|OIT|BIT|UN|ONU|UN[A-Z]{2,}|WHO|FAO|IFAD|WFP|IMF|World Bank|United Nations|Nations Unies|Naciones Unidas|Nações Unidas|European (?:Union|Commission))\b/

/** The supporter's country: as given, or as the catalogue knows it; `none` where there is no single one. */
export function supporterCountry(
  support: Support,
  entry: Entry,
  catalogues: Catalogues,
): Country | 'none' | undefined {
  if (support.country?.text.trim() === 'none') return 'none'
  if (support.country) return countryOf(support.country.text, entry, catalogues)
  if (!support.by) return undefined
  const found = catalogues.programmes.resolve(support.by.text)
  if (found.status === 'unknown') {
    return UNITED_NATIONS.test(support.by.text) ? 'none' : countryOf(support.by.text, entry, catalogues)
  }
  const { country, kind, added } = found.programme
  if (!added && INTERNATIONAL.test(kind ?? '')) return 'none'
  if (country) return catalogues.countries.byCode(country)
  // A donor of the guide that belongs to no country is the European Union.
  return !added && kind === 'donor' ? 'none' : undefined
}

/** When the practice began, as far as its dates say: the earliest beginning, with its first day as `2006-02-01`. */
export function beginning({ dates }: Entry): { readonly text: Text; readonly day: string } | undefined {
  const texts = dates?.periods.length ? dates.periods.map((period) => period.from) : [dates?.from]
  const found = texts.flatMap((text) => {
    const read = text && readDate(text.text)
    return text && read?.kind === 'date' ? [{ text, day: firstDay(read.date) }] : []
  })
  return found.sort((a, b) => (a.day < b.day ? -1 : 1))[0]
}

/** The supporter as a reader knows it: an acronym, or the name that stands for a slug of the catalogue. */
export function supporterName({ by }: Support, { programmes }: Catalogues): string | undefined {
  if (!by) return undefined
  const found = programmes.resolve(by.text)
  return found.status !== 'unknown' && /^[a-z]/.test(found.programme.id)
    ? found.programme.name
    : by.text.trim()
}

/** True when a list is given, but nothing of it can be read: it is of the wrong shape, which other rules say. */
function isUnread(entry: Entry, field: 'countries' | 'regions' | 'support'): boolean {
  return entry.has(field) && entry[field].length === 0
}

interface Area {
  readonly region: Region
  readonly known: KnownRegion | undefined
  /** How many further countries of the South it stands for, at the least, and whether they may be more. */
  readonly least: number
  readonly more: boolean
}

function regionsOf(entry: Entry, { regions, countries }: Catalogues): Area[] {
  return entry.regions.map((region) => {
    const found = regions.resolve(region.region.text, entry.language)
    if (found.status === 'unknown') return { region, known: undefined, least: 0, more: true }
    const known = found.region
    const group = regions.group(known)
    if (group === 'South') {
      return { region, known, least: region.countries ?? COUNTRIES_OF_A_REGION, more: false }
    }
    if (group === 'North') return { region, known, least: 0, more: false }
    // Of so many countries of a mixed region, some must be of the South.
    const others = regions.members(known).filter((code) => groupOf(code) !== 'South').length
    return { region, known, least: Math.max(0, (region.countries ?? 0) - others), more: true }
  })

  function groupOf(code: string) {
    const country = countries.byCode(code)
    return country && countries.group(country)
  }
}

function demandOf(
  known: readonly Known[],
  areas: readonly Area[],
  entry: Entry,
  { countries, regions }: Catalogues,
): Demand | undefined {
  const ended = entry.dates?.to && readDate(entry.dates.to.text)
  const date = beginning(entry)?.day ?? (ended?.kind === 'date' ? firstDay(ended.date) : undefined)
  const ldc = (country: Country) => {
    const answer = countries.ldcAt(country, date)
    return answer.verified ? answer.ldc : undefined
  }
  const provider = known.find(
    ({ participant: { role }, country }) =>
      (role === 'provider' || role === 'partner') &&
      countries.isMiddleIncome(country) &&
      ldc(country) === false,
  )?.country
  if (!provider) return undefined
  const recipient = known.find(
    ({ participant: { role }, country }) => role !== 'provider' && ldc(country),
  )?.country
  if (recipient) return { provider, recipient }
  const named = new Set(known.map(({ country }) => country.alpha2))
  const among = areas.find(({ region, known: found }) => {
    if (!found || region.countries === undefined) return false
    const others = regions.members(found, date).filter((code) => {
      const country = countries.byCode(code)
      return !named.has(code) && !(country && ldc(country))
    })
    return region.countries > others.length
  })?.region
  return among && { provider, among }
}

function unique(known: readonly Known[]): Known[] {
  return known.filter(({ country }, i) => known.findIndex((other) => other.country === country) === i)
}
