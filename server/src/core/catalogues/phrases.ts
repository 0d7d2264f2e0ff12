import type { Language } from '../i18n/language'
import type { CountryCatalogue } from './countries'
import { createCountryFinder, type CountryMention } from './countryMentions'
import { createInstrumentFinder, type InstrumentMention } from './instrumentMentions'
import type { InstrumentCatalogue } from './instruments'
import { createProgrammeFinder, type ProgrammeMention } from './programmeMentions'
import type { ProgrammeCatalogue } from './programmes'
import { remembering } from './remembering'

/** Finds in running text what the catalogues know. Offsets are UTF-16 units; hits come in order and do not overlap. */
export interface Phrases {
  findCountryNames(text: string, language: Language): readonly CountryMention[]
  findInstruments(text: string, language: Language): readonly InstrumentMention[]
  findProgrammes(text: string): readonly ProgrammeMention[]
}

export function createPhrases(catalogues: {
  readonly countries: CountryCatalogue
  readonly instruments: InstrumentCatalogue
  readonly programmes: ProgrammeCatalogue
}): Phrases {
  const countries = createCountryFinder(catalogues.countries)
  const instruments = createInstrumentFinder(catalogues.instruments)
  return {
    findCountryNames: byLanguage(countries),
    findInstruments: byLanguage(instruments),
    findProgrammes: remembering(createProgrammeFinder(catalogues.programmes)),
  }
}

function byLanguage<R>(
  find: (text: string, language: Language) => R,
): (text: string, language: Language) => R {
  const of = (language: Language) => remembering((text: string) => find(text, language))
  const finders: Readonly<Record<Language, (text: string) => R>> = {
    en: of('en'),
    fr: of('fr'),
    es: of('es'),
    pt: of('pt'),
  }
  return (text, language) => finders[language](text)
}
