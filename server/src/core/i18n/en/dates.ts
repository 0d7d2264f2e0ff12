import { and, count, monthName, or } from './words'

export const dates = {
  'dates/missing': () =>
    'The entry does not say when the practice took place. Add “dates:” with “from:” and “to:”, each a year, a month or a day.',
  'dates/missing.empty': () => 'No date is given here yet. Add “from:”, and “to:” where it has an end.',
  'dates/malformed': ({ value, field }: { value: string; field: string }) =>
    `“${value}” cannot be read as a date. Write a year (2006), a month (2006-02), a day (2006-02-14)${field === 'to' ? ', a decade (1980s) or “ongoing”' : ' or a decade (1980s)'}.`,
  'dates/malformed.form': ({ value, date }: { value: string; date: string }) =>
    date === 'ongoing'
      ? `“${value}” is written “ongoing” here, and printed in the words of the entry’s language.`
      : date.includes('-')
        ? `“${value}” is written ${date} here: the year first, then the month and the day, all in numbers.`
        : `“${value}” is written ${date} here.`,
  'dates/malformed.ambiguous': ({ value, dates }: { value: string; dates: string[] }) =>
    `“${value}” may mean ${or(dates)}. Write the one that is meant: the year first, then the month and the day.`,
  'dates/malformed.range': ({ value, from, to }: { value: string; from: string; to: string }) =>
    `“${value}” is a beginning and an end. Write “from: ${from}” and “to: ${to}”.`,
  'dates/malformed.ongoing': ({ value }: { value: string }) =>
    `“${value}” is no beginning. Write it behind “to:”, and give the year in which it began behind “from:”.`,
  'dates/malformed.day': ({
    value,
    year,
    month,
    days,
  }: {
    value: string
    year: number
    month: number
    days: number
  }) => `There is no ${value}: ${monthName(month)} ${year} has ${count(days, 'day')}.`,
  'dates/malformed.month': ({ value, month }: { value: string; month: string }) =>
    `There is no month ${month} in “${value}”: months go from 01 to 12.`,
  'dates/reversed': ({ from, to }: { from: string; to: string }) =>
    `The end (${to}) lies before the beginning (${from}). Correct one of the two, or swap them.`,
  'dates/reversed.from': ({ from }: { from: string }) => `It begins in ${from}`,
  'dates/period-country': ({ country }: { country: string }) =>
    `${country} has dates here but takes no part in the practice. Add it under “countries:”, or delete these dates.`,
  'dates/period-without-dates': ({ country }: { country: string }) =>
    `No dates are given for ${country}. Add “from:” and “to:”, or delete the item.`,
  'dates/overridden.text': () =>
    'These periods are not printed: “text:” is, in their place. Keep the one that you want to be read.',
  'dates/overridden.periods': () =>
    'This date is not printed: the periods of the countries are, in its place. Keep the one that you want to be read.',
  'dates/future': ({ date }: { date: string }) =>
    `This is still to come (${date}). The guide takes practices that have been tried: is the date right?`,
  'dates/end-alone': () =>
    'An end without a beginning. Add “from:”; a single date stands behind “from:” alone.',
  'dates/creation-range.creation': ({ to }: { to: string }) =>
    to === 'ongoing'
      ? 'A creation has one date and does not go on. Delete “to:”, or choose the label “implementation”.'
      : `A creation has one date, not an end (${to}). Delete “to:”, or choose the label “implementation”.`,
  'dates/creation-range.publication': () =>
    'A publication has come out and does not go on. Delete “to:”, or choose the label “implementation”.',
  'dates/text-differs': ({ years }: { years: string[] }) =>
    `This line does not name ${and(years)}, which the dates beside it give. Make the two agree.`,
  'dates/text-label': () =>
    'This line is printed as it stands, with no word in front of it. Begin it with one, such as “Implementation:”.',
}
