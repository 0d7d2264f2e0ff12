import { and, count } from './words'

interface South {
  countries: string[]
  regions: string[]
}

/** The five criteria of the appendix: their names, what speaks for and against them, and what is still to be asked. */
export const criteria = {
  'criterion.horizontal': () => 'Horizontal',
  'criterion.triangular': () => 'Triangular',
  'criterion.innovative': () => 'Innovative',
  'criterion.replicable': () => 'Replicable',
  'criterion.sustainable': () => 'Sustainable',

  'verdict.met': () => 'met',
  'verdict.unsupported': () => 'claimed, not supported',
  'verdict.unclaimed': () => 'not claimed',

  // Conditions: what holds, what fails and what nobody can tell, as parts of a list.
  'criterion.evidence': ({ quote }: { quote: string }) => `“${quote}”`,
  'criterion.no-evidence': () => 'it is claimed, but no text gives evidence for it',
  'criterion.horizontal.south': ({ count: number, ...south }: South & { count: number }) =>
    `${number} countries of the South take part${inBrackets(south)}`,
  'criterion.horizontal.regions': (south: South) => `countries of the South take part${inBrackets(south)}`,
  'criterion.horizontal.one': ({ country }: { country: string }) =>
    `only one country of the South takes part (${country}); it takes two`,
  'criterion.horizontal.none': () => 'no country of the South is listed; it takes two',
  'criterion.horizontal.uncertain': () =>
    'not every country or region that takes part is known to the catalogue',
  'criterion.triangular.north': ({ countries }: { countries: string[] }) =>
    `support from the North: ${and(countries)}`,
  'criterion.triangular.no-support': () => 'no supporter is listed',
  'criterion.triangular.no-north': () => 'no supporter belongs to a country of the North',
  'criterion.triangular.southern': ({ countries }: { countries: string[] }) =>
    `the support comes from the South (${and(countries)})`,
  'criterion.triangular.participant': ({ countries }: { countries: string[] }) =>
    `${and(countries)} ${countries.length === 1 ? 'takes' : 'take'} part, but is not listed as a supporter`,
  'criterion.triangular.unknown-country': ({ by }: { by: string }) =>
    `no supporter belongs to a country of the North, and no country is given for “${by}”`,
  'criterion.triangular.uncertain': () => 'not every supporter’s country is known to the catalogue',
  'criterion.innovative.tried': ({ date }: { date: string }) => `it has been tried (since ${date})`,
  'criterion.innovative.untried': ({ date }: { date: string }) =>
    `it has not been tried yet: it begins in ${date}`,
  'criterion.replicable.results': () => 'results are given',
  'criterion.replicable.impact': () => 'the section on its impact gives results',
  'criterion.replicable.figures': () => 'the evidence gives figures',
  'criterion.replicable.no-results': () => 'no demonstrable results are given',
  'criterion.sustainable.basis': ({ basis }: { basis: string[] }) => `it rests on ${and(basis)}`,
  'criterion.sustainable.ongoing': () => 'it goes on',

  'criteria/too-few': ({
    met,
    failing,
    supportable,
  }: {
    met: string[]
    failing: string[]
    supportable: string[]
  }) =>
    [
      met.length
        ? `The entry meets ${['no', 'one', 'two'][met.length] ?? met.length} of the guide’s five criteria (${and(met)}); a good practice meets at least three.`
        : 'The entry meets none of the guide’s five criteria yet; a good practice meets at least three.',
      failing.length ? `Claimed, but not supported: ${and(failing)}.` : '',
      supportable.length ? `Its countries and supporters would also speak for: ${and(supportable)}.` : '',
      !failing.length && !supportable.length ? 'Say under “criteria:” what else speaks for it.' : '',
    ]
      .filter(Boolean)
      .join(' '),

  'criteria/unsupported.no-evidence': ({ criterion }: { criterion: string }) =>
    `“${criterion}” is claimed, but no text says why. Give your evidence in a sentence or two.`,
  'criteria/unsupported.one': ({ criterion, country }: { criterion: string; country: string }) =>
    `It takes two countries of the South to be ${criterion}, and only ${country} is listed. Add the others under “countries:”.`,
  'criteria/unsupported.none': ({ criterion }: { criterion: string }) =>
    `It takes two countries of the South to be ${criterion}, and none is listed. Add them under “countries:”.`,
  'criteria/unsupported.no-support': () =>
    'A practice is triangular when a country of the North supports it. Name the supporter and its country under “support:”.',
  'criteria/unsupported.no-north': () =>
    'A practice is triangular when a country of the North supports it, and none of the supporters stands for one. Add the one that does under “support:”.',
  'criteria/unsupported.southern': ({ countries }: { countries: string[] }) =>
    `A practice is triangular when a country of the North supports it; here the support comes from the South (${and(countries)}). Name the one from the North under “support:”, or take the claim back.`,
  'criteria/unsupported.participant': ({ countries }: { countries: string[] }) =>
    `A practice is triangular when a country of the North supports it. If ${and(countries)} ${countries.length === 1 ? 'gives' : 'give'} money or expertise, say so under “support:”.`,
  'criteria/unsupported.unknown-country': ({ by }: { by: string }) =>
    `A practice is triangular when a country of the North supports it. Which country does “${by}” belong to? Add “country:” to it, or “country: none”.`,
  'criteria/unsupported.untried': ({ date }: { date: string }) =>
    `An innovative practice need not be new, but it has been tried; this one begins in ${date}. Claim it when there is experience to tell.`,
  'criteria/unsupported.no-results': () =>
    'A replicable practice has demonstrable results, and the entry gives none. Name figures or outputs under “results:”.',
  'criteria/unsupported.also': ({ criterion }: { criterion: string }) => `“${criterion}” needs them too.`,
  'criteria/unsupported.here': () => 'This is where it is decided.',

  'criteria/unclaimed.horizontal': ({ countries, regions }: South) =>
    `Countries of the South work together here${inBrackets({ countries, regions })}. Does the practice meet “horizontal”? Say so under “criteria:”.`,
  'criteria/unclaimed.triangular': ({ countries }: { countries: string[] }) =>
    `Countries of the South work together with support from the North (${and(countries)}). Does the practice meet “triangular”? Say so under “criteria:”.`,

  'criteria/demand': ({ provider, recipient }: { provider: string; recipient: string }) =>
    `${provider} is a middle-income country today, ${recipient} a least developed one at the time: who asked for the cooperation? Say so under “demand:”.`,
  'criteria/demand.region': ({ provider, region }: { provider: string; region: string }) =>
    `${provider} is a middle-income country today, and least developed ones take part (${region}): who asked for the cooperation? Say so under “demand:”.`,

  'criteria/question.forms': () =>
    'How do the countries cooperate: by sharing knowledge, by training, by replicating what worked? Name it under “forms:”.',
  'criteria/question.countries': ({ regions }: { regions: string[] }) =>
    `Which countries of ${and(regions.map((region) => `“${region}”`))} take part? List them under “countries:”, or say here how many they are.`,
  'criteria/question.form': ({ by }: { by: string[] }) =>
    `Support from ${and(by)}: is it money or expertise? Name it under “form:”.`,
  'criteria/question.results': () =>
    'Which results show that it works? Give figures or outputs under “results:”.',
  'criteria/question.basis': () =>
    'What makes it last: funding, new attitudes, new ways of working, mainstreaming, capacity, a legacy? Name it under “basis:”.',

  'criteria/duplicate': ({ value }: { value: string }) =>
    `“${value}” stands in this list twice. Delete one of them.`,

  'criteria/unlisted': ({ named }: { named: string[] }) =>
    `The heading says that the practice is ${and(named)}. Name ${named.length === 1 ? 'this' : 'these'} under “criteria:” of the section, too.`,
  'criteria/heading.more': ({ named }: { named: string[] }) =>
    `The heading speaks of ${and(named)}, which “criteria:” does not name. Add ${named.length === 1 ? 'it' : 'them'} there, or change the heading.`,
  'criteria/heading.less': ({ named }: { named: string[] }) =>
    `“criteria:” names ${and(named)}, of which the heading does not speak. Add ${named.length === 1 ? 'it' : 'them'} to the heading, or leave the heading to us: delete it.`,
}

/** ` (Brazil and Kenya; in PALOP)`, at most five countries by name. */
function inBrackets({ countries, regions }: South): string {
  const named =
    countries.length > 6 ? [...countries.slice(0, 5), count(countries.length - 5, 'other')] : countries
  const parts = [named.length ? and(named) : '', regions.length ? `in ${and(regions)}` : ''].filter(Boolean)
  return parts.length ? ` (${parts.join('; ')})` : ''
}
