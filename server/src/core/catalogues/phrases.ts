import type { Language } from '../i18n/language'
import type { CountryCatalogue } from './countries'
import { createCountryFinder, type CountryMention } from './countryMentions'
import { createInstrumentFinder, type InstrumentMention } from './instrumentMentions'
import type { InstrumentCatalogue } from './instruments'
import { createProgrammeFinder, type ProgrammeMention } from './programmeMentions'
import type { ProgrammeCatalogue } from './programmes'

/** Finds in running text what the catalogues know. Offsets are UTF-16 units; hits come in order and do not overlap. */
export interface Phrases {
  findCountryNames(text: string, language: Language): CountryMention[]
  findInstruments(text: string, language: Language): InstrumentMention[]
  findProgrammes(text: string): ProgrammeMention[]
}

export function createPhrases(catalogues: {
  readonly countries: CountryCatalogue
  readonly instruments: InstrumentCatalogue
  readonly programmes: ProgrammeCatalogue
}): Phrases {
  return {
    findCountryNames: createCountryFinder(catalogues.countries),
    findInstruments: createInstrumentFinder(catalogues.instruments),
    findProgrammes: createProgrammeFinder(catalogues.programmes),
  }
}
