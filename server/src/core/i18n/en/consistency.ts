import { few } from './words'

export const consistency = {
  'consistency/convention-citation': ({
    title,
    number,
    other,
  }: {
    title: string
    number: number
    other: string
  }) => `The ${title} has the number ${number}; the number given here is that of the ${other}.`,
  'consistency/convention-citation.year': ({ citation, year }: { citation: string; year: number }) =>
    `The year should be ${year}: ${citation}.`,
  'consistency/convention-in-text': ({
    citation,
    code,
    field,
  }: {
    citation: string
    code: string
    field: string
  }) =>
    `The text cites the ${citation}. Add ${code} to “${field}”, so that readers who look for it find this practice.`,
  'consistency/convention-not-in-text': ({ instruments }: { instruments: string[] }) =>
    `The text never cites ${few(instruments.map((one) => `the ${one}`))}. Say what the practice has to do with ${instruments.length > 1 ? 'them, or take them' : 'it, or take it'} out of the list.`,
  'consistency/convention-not-in-text.also': ({ instrument }: { instrument: string }) =>
    `${instrument}: not cited in the text.`,
  'consistency/country-in-text': ({ countries }: { countries: string[] }) =>
    countries.length === 1
      ? `The text names ${countries[0]!}, but no field does. If it takes part, add it to “countries”; if it is only mentioned, to “mentioned”.`
      : `The text names ${few(countries)}, but no field does. Add those that take part to “countries”, those that help from outside to “support”, and the others to “mentioned”.`,
  'consistency/country-in-text.north': ({ countries }: { countries: string[] }) =>
    `The text names ${countries[0]!}, but no field does. If it helps with money or expertise, add it to “support”; if it is only mentioned, to “mentioned”.`,
  'consistency/country-in-text.also': ({ country }: { country: string }) => `${country} is named here.`,
  'consistency/country-not-in-text': ({ countries }: { countries: string[] }) =>
    `The text never names ${few(countries)}. Say what ${countries.length > 1 ? 'they do' : 'it does'} in this practice: readers see the text, not this list.`,
  'consistency/country-not-in-text.also': ({ country }: { country: string }) =>
    `The text does not name ${country} either.`,
  'consistency/programme-in-text': ({ name }: { name: string }) =>
    `The text names “${name}”, but no field does. If it has a part in the practice, add it to “programmes”.`,
  'consistency/programme-in-text.donor': ({ name }: { name: string }) =>
    `The text names “${name}”, but no field does. If money or expertise came from there, add it to “support”.`,
  'consistency/programme-not-in-text': ({ programme }: { programme: string }) =>
    `The text never names ${programme}. Say what it has to do with the practice, or take it out of “programmes”.`,
  'consistency/title-countries': ({ country }: { country: string }) =>
    `The title names ${country}, but it is not among the countries that take part. Add it to “countries”.`,
  'consistency/title-countries.mentioned': ({ country }: { country: string }) =>
    `The title names ${country}, but it is listed as only “mentioned”. A country in the title should take part: move it to “countries”.`,
  'consistency/unknown-convention.convention': ({ number }: { number: number }) =>
    `There is no ILO Convention No. ${number}. Check the number.`,
  'consistency/unknown-convention.protocol': ({ number }: { number: number }) =>
    `There is no ILO Protocol No. ${number}. Check the number.`,
  'consistency/unknown-convention.recommendation': ({ number }: { number: number }) =>
    `There is no ILO Recommendation No. ${number}. Check the number.`,
}
