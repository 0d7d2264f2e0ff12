import type { Country, Programme, Ranked } from '../../catalogues'
import { countryOf } from '../../criteria/participants'
import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import { CompletionItemKind } from './draft'
import type { Value } from './draft'

/** What is asked of a catalogue: what is typed so far, and what stands in the same list already. */
export interface Asked {
  readonly document: DocumentContext
  readonly typed: string
  readonly others: readonly string[]
  /** The language in which the tool speaks. */
  readonly language: Language
}

/** More matches than this say that more should be typed. */
export const MOST = 60

/** Countries by any name, code or demonym; where nothing is typed, those first that the texts name. */
export function countryValues(
  { document, typed, others, language }: Asked,
  first: readonly Country[] = [],
): Value[] {
  const { catalogues, entry } = document
  const { countries } = catalogues
  const listed = new Set(others.map((text) => countryOf(text, entry, catalogues)))
  const toValue = (country: Country, hint?: string): Value => ({
    label: countries.printName(country, entry.language),
    value: countries.printName(country, entry.language),
    kind: CompletionItemKind.Value,
    about: { kind: 'country', code: country.alpha2 },
    found: true,
    ...(hint ? { hint } : {}),
  })
  if (typed.trim()) {
    return best(countries.search(typed, MOST))
      .filter(({ item }) => !listed.has(item))
      .map(({ item, name }) => toValue(item, otherName(name, countries.printName(item, entry.language))))
  }
  const named = new Set(namedCountries(document))
  const inText = say(language, 'complete.inText', undefined)
  const all = [...countries.all].sort((a, b) =>
    compare(a.names[entry.language], b.names[entry.language], entry.language),
  )
  const ordered = new Set([...first, ...named, ...all])
  return [...ordered]
    .filter((country) => !listed.has(country))
    .map((country) =>
      toValue(country, named.has(country) && !first.includes(country) ? inText : country.alpha2),
    )
}

/** Regions and groups: by acronym where they are known by it. */
export function regionValues({ document, typed, others }: Asked): Value[] {
  const { regions } = document.catalogues
  const { language } = document.entry
  const rank = {
    group: 0,
    'ilo-region': 1,
    'm49-region': 2,
    'm49-subregion': 2,
    'm49-intermediate': 2,
    'm49-world': 3,
  }
  const found: readonly Ranked<(typeof regions.all)[number]>[] = typed.trim()
    ? best(regions.search(typed, MOST))
    : [...regions.all]
        .sort((a, b) => rank[a.kind] - rank[b.kind])
        .map((item) => ({ item, name: '', match: 'prefix' }))
  const values = found.map(({ item, name }): Value => {
    const printed = regions.printName(item, language)
    const acronym = item.kind === 'group' && /^[A-Z]{4,}$/.test(item.code)
    const hint = acronym ? printed : otherName(name, printed)
    return {
      label: acronym ? item.code : printed,
      value: acronym ? item.code : printed,
      kind: CompletionItemKind.Value,
      about: { kind: 'region', code: item.code },
      found: true,
      ...(hint ? { hint } : {}),
    }
  })
  // An ILO region and one of the UN may share a name: the one that the name stands for comes first.
  return values.filter(
    ({ label }, i) => !others.includes(label) && values.findIndex((one) => one.label === label) === i,
  )
}

/** Programmes and bodies by acronym, name or host; as supporters, donors come first. */
export function programmeValues({ document, typed, others, language }: Asked, supporters: boolean): Value[] {
  const { programmes, phrases } = document.catalogues
  const listed = new Set(others.map((text) => idOf(text, document)))
  const toValue = (item: Programme, hint: string): Value => ({
    label: item.id,
    value: item.id,
    kind: CompletionItemKind.Value,
    hint,
    about: { kind: 'programme', id: item.id },
    found: true,
  })
  const free = (item: Programme) => !listed.has(item.id)
  if (typed.trim()) {
    return best(programmes.search(typed, MOST)).flatMap(({ item }) =>
      free(item) ? toValue(item, item.name) : [],
    )
  }
  const named = document.prose.flatMap(({ text }) =>
    phrases.findProgrammes(text).map(({ programme }) => programme),
  )
  const donors = supporters ? programmes.all.filter(({ kind }) => kind === 'donor' || kind === 'fund') : []
  const inText = new Set(named)
  const ordered = new Set([...(supporters ? donors : named), ...(supporters ? named : []), ...programmes.all])
  const note = say(language, 'complete.inText', undefined)
  return [...ordered]
    .filter(free)
    .map((item) => toValue(item, inText.has(item) ? `${item.name} · ${note}` : item.name))
}

/** What was typed with errors counts only where nothing was found as it is typed. */
export function best<T>(found: readonly Ranked<T>[]): readonly Ranked<T>[] {
  const sure = found.filter(({ match }) => match !== 'typo')
  return sure.length ? sure : found
}

function idOf(text: string, { catalogues }: DocumentContext): string {
  const found = catalogues.programmes.resolve(text)
  return found.status === 'unknown' ? text : found.programme.id
}

/** Countries that the texts name; those inside the names of organizations take no part by that. */
function namedCountries({ prose, catalogues, entry }: DocumentContext): Country[] {
  return prose.flatMap(({ text }) =>
    catalogues.phrases
      .findCountryNames(text, entry.language)
      .flatMap((mention) => (mention.inName ? [] : mention.country)),
  )
}

function otherName(name: string, printed: string): string | undefined {
  return name === '' || name === printed ? undefined : name
}

function compare(a: string, b: string, language: Language): number {
  return a.localeCompare(b, language)
}
