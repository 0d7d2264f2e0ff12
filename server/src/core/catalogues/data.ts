import countriesText from '../../../../schemas/catalogues/countries.json'
import instrumentsText from '../../../../schemas/catalogues/instruments.json'
import programmesText from '../../../../schemas/catalogues/programmes.json'
import regionsText from '../../../../schemas/catalogues/regions.json'
import sdgsText from '../../../../schemas/catalogues/sdgs.json'
import type { Country } from './country'
import type { InstrumentRecord } from './instrument'
import { once } from '../text/once'
import type { Programme } from './programme'
import type { Region } from './region'
import type { Goal, Target } from './sdg'

/** What every catalogue file begins with: where its facts come from, and as of when. */
export interface Header {
  readonly asOf: string
  readonly source: readonly string[]
  readonly notes: readonly string[]
}

/**
 * The catalogue files of schemas/catalogues, which catalogue.schema.json describes and a test checks. Each is parsed when it is
 * first asked for, once for the whole program, and never changed.
 */
export const data = {
  countries: once(() => parse<{ fiscalYear: string; countries: readonly Country[] }>(countriesText)),
  instruments: once(() => parse<{ instruments: readonly InstrumentRecord[] }>(instrumentsText)),
  programmes: once(() => parse<{ programmes: readonly Programme[] }>(programmesText)),
  regions: once(() => parse<{ regions: readonly Region[] }>(regionsText)),
  sdgs: once(() => parse<{ goals: readonly Goal[]; targets: readonly Target[] }>(sdgsText)),
} as const

function parse<T>(text: string): Header & T {
  return JSON.parse(text) as Header & T
}
