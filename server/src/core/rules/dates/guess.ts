import { fold } from '../../catalogues/fold'
import { readDate } from '../../model/dates'
import type { PartialDate } from '../../model/dates'
import { isReversed } from './ranges'

/** What an author probably meant by a text that is no date: one date (or `ongoing`) in our form, or a beginning and an end. */
export type Guess =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }

/**
 * Reads `text` as people write dates in English, French, Spanish and Portuguese: “June 2011”, “14/02/2006”, “2006-2”,
 * “1er juin 2011”, “en cours”, “2006–2010”, “23–26 November 2010”. The likeliest first; none where nothing is recognized.
 */
export function guessDates(text: string): Guess[] {
  if (text.length > LONGEST) return []
  const words = fold(text)
    .replace(/[–—−]/g, '-')
    .replace(/[.,;:]+$/, '')
  const single = singles(words)
  if (single.length) return single.map((date) => ({ kind: 'date', date }))
  const range = rangeIn(words)
  return range ? [range] : []
}

/** “From the twenty-third of September 2010 to …” is shorter; what is longer is no date. */
const LONGEST = 80

/** Names and abbreviations in the four languages, folded; none of them means two months. */
const MONTHS: readonly string[] = [
  'january janvier enero janeiro jan janv ene',
  'february fevrier febrero fevereiro feb fevr fev',
  'march mars marzo marco mar',
  'april avril abril apr avr abr',
  'may mai mayo maio',
  'june juin junio junho jun',
  'july juillet julio julho jul juil',
  'august aout agosto aug ago',
  'september septembre septiembre setiembre setembro sep sept set',
  'october octobre octubre outubro oct out',
  'november novembre noviembre novembro nov',
  'december decembre diciembre dezembro dec dic dez',
]

const ONGOING = new Set(
  (
    'ongoing|on-going|on going|continuing|in progress|present|the present|to present|to the present|now|till now|until now|to date|todate|today|' +
    "current|currently|en cours|a ce jour|jusqu'a ce jour|a present|jusqu'a present|aujourd'hui|actuel|actuellement|" +
    'en curso|actual|actualidad|la actualidad|en la actualidad|hasta la fecha|a la fecha|presente|el presente|hoy|en marcha|' +
    'em curso|em andamento|atual|atualidade|atualmente|ate a data|ate hoje|ate o presente|ate ao presente|hoje'
  ).split('|'),
)

const FILLERS = new Set(
  'the of in on from since de del do du des le la el o a os los en em d year annee ano'.split(' '),
)

function singles(text: string): string[] {
  if (ONGOING.has(text)) return ['ongoing']
  const found = [...numeric(text), ...inLetters(text), ...decade(text)]
  return [...new Set(found)].filter((date) => date !== text && readDate(date).kind === 'date')
}

/** Year first, day first, or month first where no day could stand there. */
function numeric(text: string): string[] {
  const yearFirst = /^(\d{4})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{1,2}))?(?:[t ]\d{1,2}:.*)?$/.exec(text)
  if (yearFirst) {
    const [, year, second, third] = yearFirst
    return third === undefined ? [iso(year, second)] : [iso(year, second, third), iso(year, third, second)]
  }
  const yearLast = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(text)
  if (yearLast)
    return [iso(yearLast[3], yearLast[2], yearLast[1]), iso(yearLast[3], yearLast[1], yearLast[2])]
  const month = /^(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(text)
  if (month) return [iso(month[2], month[1])]
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  return compact ? [iso(compact[1], compact[2], compact[3])] : []
}

function inLetters(text: string): string[] {
  let year: string | undefined
  let month: string | undefined
  let day: string | undefined
  for (const token of text.split(/[\s.,/'-]+/)) {
    if (!token || FILLERS.has(token)) continue
    const named = MONTHS.findIndex((names) => names.split(' ').includes(token))
    const numbered = /^(\d{1,2})(?:st|nd|rd|th|er|o)?$/.exec(token)
    if (named >= 0 && month === undefined) month = String(named + 1)
    else if (/^\d{4}$/.test(token) && year === undefined) year = token
    else if (numbered && day === undefined) day = numbered[1]
    else return []
  }
  if (day !== undefined && month === undefined) return []
  return year === undefined ? [] : [iso(year, month, day)]
}

function decade(text: string): string[] {
  const full =
    /^(?:the |les |los |os |as )?(?:annees |anos |decada (?:de |dos )|decennie )?(\d{3}0)(?:s|'s|es)?$/.exec(
      text,
    )
  if (full) return [`${full[1]}s`]
  const short = /^(?:the |les |los |os )?(?:annees |anos )?'?(\d0)'?s?$/.exec(text)
  return short && /[a-z']/.test(text) ? [`19${short[1]}s`] : []
}

/** Between the two dates of a range. */
const BETWEEN = /\s*-\s*|\s+(?:to|until|till|through|and|a|au|al|et|y|e|hasta|ate|jusqu'en|jusqu'a)\s+/g

function rangeIn(text: string): Guess | undefined {
  const whole = text.replace(/^(?:from|since|between|de|du|des|depuis|entre|desde|del)\s+/, '')
  for (const match of whole.matchAll(BETWEEN)) {
    const left = whole.slice(0, match.index)
    const right = whole.slice(match.index + match[0].length)
    const to = endOf(left, right)
    const from = to && beginningOf(left, to)
    if (!from || !to) continue
    const [start, end] = [toDate(from), toDate(to)]
    if (start && (to === 'ongoing' || (end && !isReversed(start, end)))) return { kind: 'range', from, to }
  }
  return undefined
}

/** “10” behind “2006” is 2010. */
function endOf(left: string, right: string): string | undefined {
  if (/^\d{4}$/.test(left) && /^\d\d$/.test(right)) return left.slice(0, 2) + right
  return asDate(right)
}

/** The beginning may leave out what the end says: “January” of “January–June 2010”, “23” of “23–26 November 2010”. */
function beginningOf(left: string, to: string): string | undefined {
  const whole = asDate(left)
  const end = toDate(to)
  if (whole === 'ongoing') return undefined
  if (whole !== undefined || !end) return whole
  if (/^\d{1,2}$/.test(left))
    return end.day === undefined ? undefined : iso(String(end.year), String(end.month), left)
  return asDate(`${left} ${end.year}`)
}

function asDate(text: string): string | undefined {
  return readDate(text).kind === 'date' ? text : singles(text)[0]
}

function toDate(text: string): PartialDate | undefined {
  const read = readDate(text)
  return read.kind === 'date' ? read.date : undefined
}

function iso(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
