import type { Country } from '../../catalogues'
import { beginning, countryOf } from '../../criteria/participants'
import type { DocumentContext } from '../../document'
import { LANGUAGES } from '../../i18n/language'
import type { Language } from '../../i18n/language'
import { say } from '../../i18n/messages'

/** Names, region, South or North, income, whether it was a least developed country when the practice began, and its part in the entry. */
export function describeCountry(country: Country, document: DocumentContext, language: Language): string {
  const { countries } = document.catalogues
  const group = countries.group(country)
  const income = countries.income(country)
  const facts = [
    regionsOf(country, document, language),
    [
      group && say(language, `hover.group.${group}`, undefined),
      income && say(language, `hover.income.${income.group}`, { year: income.fiscalYear }),
    ]
      .filter(Boolean)
      .join(' · '),
    ldcOf(country, document, language),
    partOf(country, document, language),
  ]
  return [
    `**${country.names[language]}** · ${country.alpha2} · ${country.alpha3}`,
    namesOf(country, language),
    facts
      .filter(Boolean)
      .map((fact) => `- ${fact}`)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Each other name with its languages: `Brésil (fr) · Brasil (es, pt)`. */
function namesOf(country: Country, language: Language): string {
  const languages = new Map<string, Language[]>()
  for (const one of LANGUAGES) {
    const name = country.names[one]
    if (name !== country.names[language]) languages.set(name, [...(languages.get(name) ?? []), one])
  }
  return [...languages].map(([name, spoken]) => `${name} (${spoken.join(', ')})`).join(' · ')
}

function regionsOf(
  country: Country,
  { catalogues: { regions } }: DocumentContext,
  language: Language,
): string {
  const names: string[] = []
  let region = country.region === undefined ? undefined : regions.byCode(country.region)
  // The tree is four levels deep; the count guards against a circle in the file.
  for (let level = 0; region && level < 5; level++) {
    if (region.kind !== 'm49-world') names.push(region.names[language])
    region = region.parent === undefined ? undefined : regions.byCode(region.parent)
  }
  return names.join(' · ')
}

function ldcOf(
  country: Country,
  { entry, catalogues: { countries } }: DocumentContext,
  language: Language,
): string {
  const start = beginning(entry)
  const { ldc, verified } = countries.ldcAt(country, start?.day)
  if (!ldc && country.ldc === undefined) return ''
  const date = start?.text.text.trim() ?? countries.header.asOf.slice(0, 4)
  const since = country.ldc?.since ?? ''
  const until = country.ldc?.until ?? ''
  if (!verified) return say(language, 'hover.ldc.unsure', { date })
  return ldc
    ? say(language, 'hover.ldc.yes', { date, since: since.slice(0, 4) })
    : say(language, 'hover.ldc.no', { date, since: since.slice(0, 4), until: until.slice(0, 4) })
}

function partOf(country: Country, { entry, catalogues }: DocumentContext, language: Language): string {
  const found = entry.countries.find((one) => countryOf(one.country.text, entry, catalogues) === country)
  return found ? say(language, 'hover.takesPart', { role: found.role }) : ''
}
