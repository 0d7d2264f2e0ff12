import { LANGUAGES } from '../i18n/language'
import type { Language } from '../i18n/language'
import { remembering } from './remembering'
import type { AliasKind, Country } from './country'
import type { NameForm } from './countryNames'
import { nearest } from './distance'
import { fold, lettersOnly } from './fold'
import { once } from '../text/once'
import type { Search } from './search'

/** What a text in a country field means. */
export type CountryResolution =
  | { readonly status: 'valid'; readonly country: Country }
  /** Another name than the entry should use; `canonical` is the printed name in the entry's language. */
  | {
      readonly status: 'other'
      readonly country: Country
      readonly kind: OtherKind
      readonly canonical: string
    }
  | { readonly status: 'ambiguous'; readonly countries: readonly Country[] }
  | { readonly status: 'unknown'; readonly suggestions: readonly Country[] }

/** `language`: the name of another language. */
export type OtherKind = AliasKind | 'code' | 'language'

interface Hit extends NameForm {
  readonly country: Country
}

const kindOrder: readonly OtherKind[] = ['former', 'common', 'demonym', 'misspelling', 'language', 'code']

/**
 * Reads country names. Valid are the printed English name, the English UN short name, the same of the entry's language, and the
 * aliases that the guide file adds; case, accents and apostrophes do not count.
 */
export function createCountryResolver(
  countries: () => readonly Country[],
  formsOf: (country: Country) => readonly NameForm[],
  search: Search<Country>,
): (text: string, language: Language) => CountryResolution {
  const index = once(() => {
    const names = new Map<string, Hit[]>()
    for (const country of countries())
      for (const form of formsOf(country)) push(names, fold(form.name), { ...form, country })
    return names
  })
  const loose = once(() => {
    const names = new Map<string, Hit[]>()
    for (const [name, hits] of index())
      for (const hit of hits) if (hit.kind !== 'code') push(names, lettersOnly(name), hit)
    return names
  })

  const resolve = (text: string, language: Language): CountryResolution => {
    const key = fold(text)
    const hits = index().get(key) ?? []
    const valid = hits.filter((hit) => isValid(hit, language))
    // A name of the entry's own language wins over an English one.
    const own = valid.find((hit) => hit.language === language) ?? valid[0]
    if (own !== undefined) return { status: 'valid', country: own.country }
    return (
      other(hits, language) ??
      other(index().get(withoutArticle(key)) ?? [], language, 'common') ??
      other(key.length > 3 ? (loose().get(lettersOnly(key)) ?? []) : [], language, 'misspelling') ?? {
        status: 'unknown',
        suggestions: suggest(text, key, language),
      }
    )
  }

  function suggest(text: string, key: string, language: Language): Country[] {
    const spoken: (readonly [string, Country])[] = []
    for (const [name, hits] of index()) {
      for (const { kind, language: its, country } of hits) {
        if (kind !== 'code' && (its === undefined || its === 'en' || its === language))
          spoken.push([name, country])
      }
    }
    // "Kenya and Uganda", "Republic of Zambia": what is named inside.
    const inside = spoken.filter(([name]) => name.length > 3 && ` ${key} `.includes(` ${name} `))
    inside.sort(([a], [b]) => key.indexOf(a) - key.indexOf(b) || b.length - a.length)
    const sure = [...nearest(key, spoken, 3, 2), ...inside.map(([, country]) => country)]
    if (sure.length > 0) return [...new Set(sure)].slice(0, 3)
    const found = search(text, 3).filter(({ match }) => match === 'prefix' || match === 'word')
    return [...new Set([...nearest(key, spoken, 3), ...found.map(({ item }) => item)])].slice(0, 3)
  }
  // What an unknown name was meant to be takes a millisecond to find, and several rules ask for the same one.
  const byLanguage = Object.fromEntries(
    LANGUAGES.map((language) => [language, remembering((text) => resolve(text, language))]),
  ) as Record<Language, (text: string) => CountryResolution>
  return (text, language) => byLanguage[language](text)
}

function isValid({ kind, language }: Hit, wanted: Language): boolean {
  return (
    kind === 'added' || ((kind === 'printed' || kind === 'un') && (language === 'en' || language === wanted))
  )
}

function other(hits: readonly Hit[], language: Language, as?: OtherKind): CountryResolution | undefined {
  const countries = [...new Set(hits.map(({ country }) => country))]
  const [country] = countries
  if (country === undefined) return undefined
  if (countries.length > 1) return { status: 'ambiguous', countries }
  const kinds = hits.map((hit) => otherKind(hit, language))
  const kind = as ?? kindOrder.find((candidate) => kinds.includes(candidate)) ?? 'common'
  return { status: 'other', country, kind, canonical: country.names[language] }
}

function otherKind({ kind, language }: Hit, wanted: Language): OtherKind {
  if (kind === 'printed' || kind === 'un') return 'language'
  if (kind === 'added') return 'common'
  // The variants of French, Spanish and Portuguese are in common use there, and foreign elsewhere.
  return kind === 'common' && language !== 'en' && language !== wanted ? 'language' : kind
}

function withoutArticle(key: string): string {
  return key.replace(/^(?:the|la|le|les|el|los|las|os|as|l') ?/, '')
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
