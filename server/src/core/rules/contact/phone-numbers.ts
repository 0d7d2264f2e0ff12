import type { Span } from '../../text/lines'
import type * as library from './phone-library'

declare const require: (module: './phone-library') => typeof library

/** What stands in a phone field, read as far as it can be held against anybody. */
export type PhoneReading =
  | { readonly kind: 'fine' }
  /** No digit in it. */
  | { readonly kind: 'no-number' }
  /** No country code. `span` in the text becomes `to` where it is only hidden: `0041 …`, or a forgotten +. */
  | { readonly kind: 'national'; readonly span: Span; readonly to?: string; readonly sure?: boolean }
  | {
      readonly kind: 'implausible'
      readonly problem: NonNullable<library.NumberFacts['problem']>
      readonly span: Span
      readonly country?: string
    }

const EXTENSION =
  /(?:\b(?:ext(?:ension|ensión|\.)?|x|poste|ramal|int(?:erno|\.)?|anexo)|#)\s*[.:]?\s*\d{1,6}\b/gi
/** A number: digits with blanks and signs between them; words part one number from the next. */
const NUMBER = /(?:\(?\s*[+＋]\s*)?\(?\d(?:[\d\s().\u00a0\u2010-\u2013-]*\d)?\)?/g

/** Longer than any line of a contact; what stands behind is not looked at. */
const LONGEST = 300

/** Reads what an author gives as phone number: labels before it, extensions behind it, several in a row are all welcome. */
export function readPhone(text: string): PhoneReading {
  const masked = text.slice(0, LONGEST).replace(EXTENSION, (found) => ' '.repeat(found.length))
  const whole = /^[^\d+＋(]*([+＋][\d\s/.()-]+)$/.exec(masked)
  // A stroke inside a number, as in Germany.
  if (whole && masked.includes('/') && !factsOf(digitsOf(whole[1]!)).problem) return { kind: 'fine' }
  const numbers = [...masked.matchAll(NUMBER)]
  if (numbers.length === 0) return { kind: 'no-number' }
  for (const [i, { 0: found, index }] of numbers.entries()) {
    const digits = digitsOf(found)
    const span: Span = [index + found.search(/\S/), index + found.trimEnd().length]
    if (!digits.startsWith('+')) {
      // Behind a first number stand other endings of it, or others of the same country: `799 6427 / 28`.
      if (i > 0) continue
      return national(digits, found.trimStart(), span)
    }
    const { problem, country } = factsOf(digits)
    // What follows behind a dash or in brackets is often another number: `799 6427 – 6430`.
    const [first = ''] = found.trim().split(/\s[-–]\s|\s\((?!\s*0\s*\))/)
    if (problem && !factsOf(digitsOf(first)).problem) continue
    if (problem) return { kind: 'implausible', problem, span, ...(country ? { country } : {}) }
  }
  return { kind: 'fine' }
}

function national(digits: string, found: string, span: Span): PhoneReading {
  if (digits.startsWith('00') && !factsOf(`+${digits.slice(2)}`).problem) {
    const zeros = found.indexOf('00')
    if (zeros >= 0)
      return { kind: 'national', span: [span[0] + zeros, span[0] + zeros + 2], to: '+', sure: true }
  }
  // Only where the number is in use: a local number can look like one of another country.
  if (digits.length > 9 && factsOf(`+${digits}`).valid)
    return { kind: 'national', span: [span[0], span[0]], to: '+' }
  return { kind: 'national', span }
}

/** The digits, with a + where the number begins with one; a zero in brackets is not dialled from abroad. */
function digitsOf(number: string): string {
  const international = /^[\s(]*[+＋]/.test(number)
  const dialled = international ? number.replace(/\(\s*0\s*\)/, '') : number
  return (international ? '+' : '') + dialled.replace(/\D/g, '')
}

/** The library costs more to start than the rest of a check: it is loaded with the first number that is read. */
function factsOf(number: string): library.NumberFacts {
  return require('./phone-library').factsOf(number)
}
