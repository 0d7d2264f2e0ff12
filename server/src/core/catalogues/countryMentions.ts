import type { Language } from '../i18n/language'
import { isInAddress } from './address'
import type { CountryCatalogue } from './countries'
import type { Country } from './country'
import type { NameForm } from './countryNames'
import { fold } from './fold'
import { isLanguageUse } from './languageUse'
import { once } from '../text/once'
import { createPhraseMatcher, type Phrase } from './phraseMatcher'
import { isPartOfName } from './properNames'

export type CountryMentionKind = 'name' | 'common' | 'former' | 'demonym'

/** A country that running text names, at [start, end) in UTF-16 units. */
export interface CountryMention {
  readonly start: number
  readonly end: number
  readonly country: Country
  readonly kind: CountryMentionKind
  /** Part of a longer proper name, such as an organization's; see `isPartOfName` for how that is guessed. */
  readonly inName?: true
}

/** What looks like a country and is none, by language; a longer match hides the country inside of it. */
const decoys: Readonly<Record<Language, string>> = {
  en: `Indian Ocean, South China Sea, East China Sea, Gulf of Guinea, Gulf of Mexico, New Mexico, New Jersey, Latin America,
    Latin American, South American, North American, Central American, African American, Native American, British Columbia,
    South Georgia, Northern Ireland, Swiss Franc`,
  fr: 'golfe de Guinée, golfe du Mexique, Nouveau-Mexique, mer de Chine, Irlande du Nord',
  es: 'golfo de Guinea, golfo de México, Nuevo México, mar de China, Nueva Guinea, Irlanda del Norte',
  pt: 'golfo da Guiné, golfo do México, Novo México, mar da China, Nova Guiné, Irlanda do Norte',
}

/** Words for islands are written small in running text: "les îles Salomon", "las islas Marshall". */
const islands = /^(?:îles?|islas?|ilhas?) /i

/**
 * Finds the countries that a text in `language` names: printed and UN names, names in common use, former names, English demonyms.
 * Aliases of several countries are passed over, and so are misspellings, languages ("into Spanish"), addresses, and project codes.
 */
export function createCountryFinder(
  countries: CountryCatalogue,
): (text: string, language: Language) => CountryMention[] {
  const matcher = (language: Language) => once(() => createPhraseMatcher(phrases(countries, language)))
  const matchers = { en: matcher('en'), fr: matcher('fr'), es: matcher('es'), pt: matcher('pt') }
  return (text, language) => {
    const mentions: CountryMention[] = []
    for (const { start, end, value } of matchers[language]()(text)) {
      if (value === undefined || isOther(text, start, end, value.kind)) continue
      const mention = { start, end, country: value.country, kind: value.kind }
      mentions.push(isPartOfName(text, start, end) ? { ...mention, inName: true } : mention)
    }
    return mentions
  }
}

type Value = Pick<CountryMention, 'country' | 'kind'> | undefined

function phrases(countries: CountryCatalogue, language: Language): Phrase<Value>[] {
  const byName = new Map<string, Phrase<Value> | null>()
  for (const country of countries.all) {
    const silent = new Set(country.silent?.map(fold))
    for (const form of countries.nameForms(country)) {
      const kind = mentionKind(form, language)
      if (kind === undefined || silent.has(fold(form.name))) continue
      // An article is not part of a name in running text.
      const name = form.name.replace(/^The /i, '')
      for (const text of kind === 'demonym' ? [name, `${name}s`] : [name]) {
        const key = fold(text)
        const known = byName.get(key)
        // One name of two countries says nothing; two kinds of one name of a country: the first.
        if (known === null || known?.value?.country === country) continue
        // "Lao" is a nation; "LAO" may be anything.
        const exact = text.length < 4 || (/^[\p{Lu}.]+$/u.test(text) && text.length < 7)
        const phrase = { text, value: { country, kind }, exact, smallStart: islands.test(text) }
        byName.set(key, known === undefined ? phrase : null)
      }
    }
  }
  const found = [...byName.values()].filter((phrase) => phrase !== null)
  return [...found, ...decoys[language].split(/,\s+/).map((text) => ({ text, value: undefined }))]
}

function mentionKind({ name, kind, language }: NameForm, spoken: Language): CountryMentionKind | undefined {
  if (kind === 'added') return 'name'
  if (language !== spoken || kind === 'misspelling' || kind === 'code') return undefined
  if (kind === 'printed' || kind === 'un') return 'name'
  // "Bahamas, The" is the way of lists, not of sentences.
  return name.includes(', ') && !name.endsWith(', China') ? undefined : kind
}

/** True for what only looks like the country's name: an address, `RAF/10/55/USA`, "non-Brazilian", a language. */
function isOther(text: string, start: number, end: number, kind: CountryMentionKind): boolean {
  if (/[/_@.]/.test(text.charAt(start - 1)) && /^[\p{Lu}.]+$/u.test(text.slice(start, end))) return true
  if (kind === 'demonym') {
    if (/\bnon-\s?$/i.test(text.slice(Math.max(0, start - 6), start))) return true
    if (isLanguageUse(text, start, end)) return true
  }
  return isInAddress(text, start, end)
}
