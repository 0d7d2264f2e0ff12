import { few, languageName, or } from './words'

type Name = { name: string; country: string; language: string }

/** The countries and regions of an entry. Country names in the data are in the entry’s language, as they are printed. */
export const countries = {
  'countries/unknown': ({ name }: { name: string }) =>
    `“${name}” is not a country of the catalogue. Check the spelling; another name of a country can be added under “catalogue:” in sstc-guide.yaml.`,
  'countries/unknown.near': ({ name, near }: { name: string; near: string }) =>
    `“${name}” is not a country of the catalogue. Did you mean “${near}”?`,
  'countries/unknown.several': ({ name }: { name: string }) =>
    `“${name}” names several countries. Give each an item of its own.`,
  'countries/unknown.region': ({ name, field }: { name: string; field: string }) =>
    field === 'countries'
      ? `“${name}” is a region, not a country. Name it under “regions:”.`
      : `“${name}” is a region, not a country. Only countries are named here.`,
  'countries/unknown.none': ({ name }: { name: string }) =>
    `“${name}” is not a country. Write “none” if the supporter belongs to no single country.`,

  'countries/former-name': ({ name, today }: { name: string; today: string }) =>
    `“${name}” is a former name. Use today’s: “${today}”.`,
  'countries/other-name.code': ({ name, country }: Name) =>
    `“${name}” is the code of ${country}. Write the name.`,
  'countries/other-name.demonym': ({ name, country }: Name) =>
    `“${name}” is said of the people, and not the country’s name. Write “${country}”.`,
  'countries/other-name.misspelling': ({ name, country }: Name) => `“${name}” is spelt “${country}”.`,
  'countries/other-name.common': ({ name, country }: Name) =>
    `“${name}” is understood, but it is not the name that is printed. Write “${country}”.`,
  'countries/other-name.language': ({ name, country, language }: Name) =>
    `“${name}” is the name in another language. In an entry in ${languageName(language)}, write “${country}”.`,
  'countries/ambiguous': ({ name, countries }: { name: string; countries: string[] }) =>
    `“${name}” could be ${or(countries)}. Which one is meant?`,

  'countries/duplicate': ({ name, country }: { name: string; country: string }) =>
    name === country ? `${country} is listed already.` : `“${name}” is ${country}, which is listed already.`,
  'countries/duplicate.roles': ({ country, roles }: { country: string; roles: string[] }) =>
    `${country} is listed twice, as ${roles.join(' and as ')}. A country has one role: keep the item that says most.`,
  'countries/duplicate.first': ({ country }: { country: string }) => `${country} is listed here first.`,

  'countries/none': () =>
    'Who takes part? List the countries under “countries:”, or, where you cannot name them, their region under “regions:”.',
  'countries/mentioned-participates': ({ country }: { country: string }) =>
    `${country} takes part: it need not be listed as mentioned too.`,
  'countries/north-participant.gives': ({ country }: { country: string }) =>
    `${country} takes part, but as a country of the North it does not count for the horizontal criterion. If it helps with money or expertise from outside, name it under “support:”.`,
  'countries/north-participant.takes': ({ country }: { country: string }) =>
    `${country} takes part, but as a country of the North it does not count for the horizontal criterion.`,

  'countries/in-region': ({
    region,
    size,
    listed,
    rest,
  }: {
    region: string
    size: number
    listed: string[]
    rest: number
  }) =>
    `“countries:” counts those that are not listed by name. “${region}” has ${size}, and ${few(listed)} ${listed.length === 1 ? 'is' : 'are'} listed already: at most ${rest} further ones are left.`,
  'countries/in-region.all': ({ region }: { region: string }) =>
    `All countries of “${region}” are listed by name already. The region stands for further ones: delete it.`,
  'countries/region-unknown': ({ name }: { name: string }) =>
    `“${name}” is not a region of the catalogue, so nobody can tell which countries it stands for. List those that you know under “countries:”.`,
  'countries/region-unknown.near': ({ name, near }: { name: string; near: string }) =>
    `“${name}” is not a region of the catalogue. Did you mean “${near}”?`,
  'countries/region-unknown.country': ({ name }: { name: string }) =>
    `“${name}” is a country. List it under “countries:”.`,
  'countries/region-name.common': ({ name, region }: { name: string; region: string; language: string }) =>
    `The catalogue calls “${name}” “${region}”.`,
  'countries/region-name.language': ({
    name,
    region,
    language,
  }: {
    name: string
    region: string
    language: string
  }) =>
    `“${name}” is the name in another language. In an entry in ${languageName(language)}, write “${region}”.`,
  'countries/region-duplicate': ({ region }: { region: string }) => `“${region}” is listed already.`,
  'countries/region-duplicate.first': () => 'It is listed here first.',
  'countries/region-too-many': ({ region, size, count }: { region: string; size: number; count: number }) =>
    `“${region}” has only ${size} countries: ${count} of them cannot take part.`,
}
