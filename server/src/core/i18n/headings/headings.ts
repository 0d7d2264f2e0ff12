/** The words that the printed page has of its own, in one language. Every language has all of them, or it does not compile. */
export interface Headings {
  /** Between a label and what it labels: `: `, in French with a no-break space before it. */
  readonly colon: string
  readonly pillars: Readonly<Record<PillarId, string>>
  readonly sections: {
    readonly description: string
    readonly scope: string
    readonly impact: string
    /** The heading of a section that says why the practice is a good one, by the criteria it names, in their order. */
    why(criteria: readonly CriterionWord[]): string
  }
  readonly information: string
  readonly contact: string
  readonly email: string
  readonly source: string
  readonly notes: string
  readonly dates: DateWords
  readonly guide: {
    readonly contents: string
    readonly countries: string
    readonly programmes: string
    readonly instruments: string
  }
}

/** How dates are said; what varies with the language. Months and days count from 1. */
export interface DateWords {
  readonly labels: Readonly<Record<DateLabelId, string>>
  /** Behind a dash: `1990–ongoing`. */
  readonly ongoing: string
  /** Standing alone. */
  readonly onlyOngoing: string
  readonly months: Months
  /** The day of a month: `26`, in French `1er` for the first. */
  day(day: number): string
  /** A day, or several, with what they are days of: `26 April 2012`, `23–26 de noviembre de 2010`. */
  dayOf(days: string, rest: string): string
  /** A month, or several, with their year. */
  monthOf(months: string, year: string): string
  /** A decade by its first year. */
  decade(year: number): string
  /** An end without a beginning. */
  until(date: string, precision: Precision): string
}

export type Precision = 'day' | 'month' | 'year' | 'decade'
export type PillarId = 'rights-at-work' | 'employment' | 'social-protection' | 'social-dialogue'
export type DateLabelId = 'implementation' | 'publication' | 'creation'
export type CriterionWord = 'horizontal' | 'triangular' | 'innovative' | 'replicable' | 'sustainable'

type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[], and: (next: string) => string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and(last)} ${last}`
}
