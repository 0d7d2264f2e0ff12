import type { Language } from '../i18n/language'

export type CountryGroup = 'South' | 'North'
export type IncomeGroup = 'low' | 'lower-middle' | 'upper-middle' | 'high' | 'unclassified'

/** Groups of countries whose members countries.json lists. */
export type Membership =
  'DAC' | 'OECD' | 'EU' | 'G77' | 'CPLP' | 'PALOP' | 'IBSA' | 'BRICS' | 'MERCOSUR' | 'ASEAN'

/** What is wrong with an English name that is not the printed one. */
export type AliasKind = 'former' | 'common' | 'demonym' | 'misspelling'

/** A record of countries.json: one of the 249 countries and territories of ISO 3166-1. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly alpha2: string
  readonly alpha3: string
  readonly m49: string
  /** The printed names; `pt-PT` where European spelling differs from the Brazilian of `pt`. */
  readonly names: Readonly<Record<Language, string>> & { readonly 'pt-PT'?: string }
  /** UN short names where they differ from the printed ones. */
  readonly un?: Readonly<Partial<Record<Language, string>>>
  /** Other names in use in these languages. */
  readonly variants?: Readonly<Partial<Record<Language, readonly string[]>>>
  /** Other English names. */
  readonly aliases?: Readonly<Partial<Record<AliasKind, readonly string[]>>>
  /** Names that are not looked for in running text. */
  readonly silent?: readonly string[]
  /** The narrowest M49 region: a code of regions.json. */
  readonly region?: string
  /** The ILO region, of member States of the ILO. */
  readonly ilo?: string
  /** Absent: a member of the United Nations. */
  readonly status?: 'observer' | 'associated-state' | 'territory'
  /** UNSD M49; absent for Antarctica and Taiwan. */
  readonly group?: CountryGroup
  readonly in?: readonly Membership[]
  /** Dates of accession, where one was found. */
  readonly since?: Readonly<Partial<Record<Membership, string>>>
  readonly ldc?: LdcRecord
  readonly lldc?: true
  readonly sids?: true
  /** World Bank class of the fiscal year that the header names; `fy25` where that of July 2024 differs. */
  readonly income?: IncomeGroup
  readonly fy25?: IncomeGroup
  /** What no finding may rest on. */
  readonly unverified?: readonly Fact[]
}

export type Fact = 'names' | `names.${'fr' | 'es' | 'pt'}` | 'income' | Membership

/** When a country was on the UN's list of least developed countries. */
export interface LdcRecord {
  readonly since: string
  /** The day of leaving. */
  readonly until?: string
  /** A day set for leaving that had not come when the catalogue was made. */
  readonly scheduled?: string
  readonly note?: string
  /** `day`: of `until`, only the year is known. */
  readonly unverified?: readonly ('since' | 'day' | 'scheduled')[]
}
