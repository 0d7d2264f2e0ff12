import type { Country, Fact, IncomeGroup, Membership } from './country'
import { firstDay, type DateLike } from './dates'

/** Whether a country was a least developed one, and whether a finding may rest on the answer. */
export interface LdcAnswer {
  readonly ldc: boolean
  readonly verified: boolean
}

/** A World Bank class with the fiscal year it is of. */
export interface Income {
  readonly group: IncomeGroup
  readonly fiscalYear: string
  /** The class of fiscal year 2025, the last one read from the World Bank's own file. */
  readonly fy25: IncomeGroup
  readonly verified: boolean
}

/** Facts of a country that depend on a date or on the header of the file. */
export interface CountryFacts {
  /**
   * On the UN's list of least developed countries at the beginning of `date` (default: the catalogue's date; the same for a text
   * that is no date). A day set for leaving counts as not yet come, but makes the answer unverified.
   */
  ldcAt(country: Country, date?: DateLike): LdcAnswer
  /** The plain answer of `ldcAt`. */
  isLdc(country: Country, date?: DateLike): boolean
  /** Undefined for what the World Bank does not class: most territories. */
  income(country: Country): Income | undefined
  /** Lower or upper middle income in the latest fiscal year of the catalogue; says nothing about earlier years. */
  isMiddleIncome(country: Country): boolean
  /** A member at the beginning of `date` (default: the catalogue's date); for any date where the accession is not dated. */
  isMember(country: Country, group: Membership, date?: DateLike): boolean
  /** False for what the catalogue marks as unverified: no finding may rest on it. */
  isVerified(country: Country, fact: Fact): boolean
}

export function createCountryFacts(
  header: () => { readonly asOf: string; readonly fiscalYear: string },
): CountryFacts {
  const dayOf = (date: DateLike | undefined): string => (date && firstDay(date)) ?? header().asOf
  const isVerified: CountryFacts['isVerified'] = (country, fact) => !country.unverified?.includes(fact)
  const ldcAt: CountryFacts['ldcAt'] = ({ ldc }, date) => {
    if (ldc === undefined) return { ldc: false, verified: true }
    const day = dayOf(date)
    const doubt = (what: 'since' | 'day'): boolean => ldc.unverified?.includes(what) ?? false
    const unsure =
      (doubt('since') && year(day) <= year(ldc.since)) ||
      (doubt('day') && ldc.until !== undefined && year(day) === year(ldc.until)) ||
      (ldc.scheduled !== undefined && day >= ldc.scheduled)
    const listed = day >= (firstDay(ldc.since) ?? '') && (ldc.until === undefined || day < ldc.until)
    return { ldc: listed, verified: !unsure }
  }
  return {
    ldcAt,
    isLdc: (country, date) => ldcAt(country, date).ldc,
    isVerified,
    income(country) {
      const { income: group, fy25 = group } = country
      if (group === undefined || fy25 === undefined) return undefined
      return { group, fy25, fiscalYear: header().fiscalYear, verified: isVerified(country, 'income') }
    },
    isMiddleIncome: ({ income }) => income === 'lower-middle' || income === 'upper-middle',
    isMember(country, group, date) {
      if (!country.in?.includes(group)) return false
      const since = country.since?.[group]
      return since === undefined || dayOf(date) >= (firstDay(since) ?? '')
    },
  }
}

function year(day: string): string {
  return day.slice(0, 4)
}
