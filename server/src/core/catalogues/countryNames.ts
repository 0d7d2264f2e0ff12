import { LANGUAGES, type Language } from '../i18n/language'
import type { AliasKind, Country } from './country'

export type NameKind = 'printed' | 'un' | 'added' | AliasKind | 'code'

/** One name of a country: what it is, and in which language (codes have none). */
export interface NameForm {
  readonly name: string
  readonly kind: NameKind
  readonly language?: Language
}

const aliasKinds: readonly AliasKind[] = ['former', 'common', 'demonym', 'misspelling']

/** Every name and code of a country, printed names first; `added` are the aliases of the project's guide file. */
export function nameForms(country: Country, added: readonly string[] = []): NameForm[] {
  const forms: NameForm[] = []
  for (const language of LANGUAGES) forms.push({ name: country.names[language], kind: 'printed', language })
  const portugal = country.names['pt-PT']
  if (portugal !== undefined) forms.push({ name: portugal, kind: 'printed', language: 'pt' })
  for (const language of LANGUAGES) {
    const un = country.un?.[language]
    if (un !== undefined) forms.push({ name: un, kind: 'un', language })
  }
  for (const name of added) forms.push({ name, kind: 'added' })
  for (const language of LANGUAGES) {
    for (const name of country.variants?.[language] ?? []) forms.push({ name, kind: 'common', language })
  }
  for (const kind of aliasKinds) {
    for (const name of country.aliases?.[kind] ?? []) forms.push({ name, kind, language: 'en' })
  }
  for (const name of [country.alpha2, country.alpha3]) forms.push({ name, kind: 'code' })
  return forms
}
