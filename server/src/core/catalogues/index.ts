import { createCountryCatalogue, type CountryAddition, type CountryCatalogue } from './countries'
import { data } from './data'
import { createInstrumentCatalogue, type InstrumentAddition, type InstrumentCatalogue } from './instruments'
import { once } from '../text/once'
import { createPhrases, type Phrases } from './phrases'
import { createProgrammeCatalogue, type ProgrammeAddition, type ProgrammeCatalogue } from './programmes'
import { createRegionCatalogue, type RegionCatalogue } from './regions'
import { createSdgCatalogue, type SdgCatalogue } from './sdg'

/** Everything the tool knows of the world, from schemas/catalogues and the guide file's `catalogue`. */
export interface Catalogues {
  readonly countries: CountryCatalogue
  readonly instruments: InstrumentCatalogue
  readonly programmes: ProgrammeCatalogue
  readonly regions: RegionCatalogue
  readonly sdgs: SdgCatalogue
  /** What running text names. */
  readonly phrases: Phrases
}

/** The guide file's `catalogue`: what a project adds to the catalogues, or corrects in them. */
export interface CatalogueAdditions {
  readonly programmes?: readonly ProgrammeAddition[]
  readonly instruments?: readonly InstrumentAddition[]
  readonly countries?: readonly CountryAddition[]
}

/**
 * Catalogues with a project's additions. Cheap: files are parsed and indexes built when something is first asked of them, and what
 * no addition touches is shared by all the catalogues of the program.
 */
export function createCatalogues(additions: CatalogueAdditions = {}): Catalogues {
  const { countries: aliases = [], instruments: titles = [], programmes: names = [] } = additions
  const countries =
    aliases.length === 0 ? shared.countries : once(() => createCountryCatalogue(data.countries, aliases))
  const instruments =
    titles.length === 0 ? shared.instruments : once(() => createInstrumentCatalogue(data.instruments, titles))
  const programmes =
    names.length === 0 ? shared.programmes : once(() => createProgrammeCatalogue(data.programmes, names))
  const same =
    countries === shared.countries && instruments === shared.instruments && programmes === shared.programmes
  const phrases = same
    ? shared.phrases
    : once(() =>
        createPhrases({ countries: countries(), instruments: instruments(), programmes: programmes() }),
      )
  return {
    get countries() {
      return countries()
    },
    get instruments() {
      return instruments()
    },
    get programmes() {
      return programmes()
    },
    get regions() {
      return shared.regions()
    },
    get sdgs() {
      return shared.sdgs()
    },
    get phrases() {
      return phrases()
    },
  }
}

const countries = once(() => createCountryCatalogue(data.countries))
const instruments = once(() => createInstrumentCatalogue(data.instruments))
const programmes = once(() => createProgrammeCatalogue(data.programmes))

/** The catalogues without additions. */
const shared = {
  countries,
  instruments,
  programmes,
  regions: once(() => createRegionCatalogue(data.regions, countries())),
  sdgs: once(() => createSdgCatalogue(data.sdgs)),
  phrases: once(() =>
    createPhrases({ countries: countries(), instruments: instruments(), programmes: programmes() }),
  ),
}

export type { CountryAddition, CountryCatalogue } from './countries'
export type { AliasKind, Country, CountryGroup, Fact, IncomeGroup, LdcRecord, Membership } from './country'
export type { CountryFacts, Income, LdcAnswer } from './countryFacts'
export type { CountryMention, CountryMentionKind } from './countryMentions'
export type { NameForm, NameKind } from './countryNames'
export type { CountryResolution, OtherKind } from './countryResolver'
export type { Header } from './data'
export type { DateLike, PartialDate } from './dates'
export type { Instrument, InstrumentKind, InstrumentStatus } from './instrument'
export type { InstrumentMention } from './instrumentMentions'
export type { InstrumentAddition, InstrumentCatalogue, InstrumentResolution } from './instruments'
export type { Phrases } from './phrases'
export type { Programme, ProgrammeContact } from './programme'
export type { ProgrammeMention } from './programmeMentions'
export type { ProgrammeAddition, ProgrammeCatalogue, ProgrammeResolution } from './programmes'
export type { Region, RegionKind } from './region'
export type { RegionCatalogue, RegionResolution } from './regions'
export type { Goal, Sdg, SdgCatalogue, SdgResolution, Target } from './sdg'
export type { Match, Ranked, Search } from './search'
