/** `a`, `a and b`, `a, b and c`. */
export function and(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `1 word`, `2 words`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** `a or b`, `a, b or c`. */
export function or(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

/** `a, b and c`; of more than three, the first three and how many others there are. */
export function few(items: readonly string[]): string {
  const rest = items.length - 3
  return rest > 0 ? `${items.slice(0, 3).join(', ')} and ${count(rest, 'other')}` : and(items)
}

/** The language of a code of ours: `es` is `Spanish`. */
export function languageName(code: string): string {
  return { en: 'English', fr: 'French', es: 'Spanish', pt: 'Portuguese' }[code] ?? code
}

/** The name of a month from 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
