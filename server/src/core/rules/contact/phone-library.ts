import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/core'
import type { MetadataJson } from 'libphonenumber-js/core'

declare const require: (module: string) => string

/** The bundler takes JSON in as text: 80 KB are a string until they are needed, where the package's own module would build them all. */
const metadata = JSON.parse(require('libphonenumber-js/metadata.min.json')) as MetadataJson

/** What Google's numbering plans say of a number with its country code, `+41227996427`. */
export interface NumberFacts {
  /** Absent where the number of digits is possible. Ranges inside a country change too often to be held against a number. */
  readonly problem?: 'country' | 'short' | 'long' | 'length'
  /** ISO 3166-1 alpha-2, where the country code belongs to one country. */
  readonly country?: string
  /** True when the number lies in a range that is in use. */
  readonly valid: boolean
}

export function factsOf(number: string): NumberFacts {
  const problem = PROBLEMS[validatePhoneNumberLength(number, metadata) ?? '']
  const parsed = parsePhoneNumberFromString(number, metadata)
  const countries = metadata.country_calling_codes[String(parsed?.countryCallingCode ?? '')] ?? []
  const country = countries.length === 1 ? countries[0] : undefined
  return {
    ...(problem ? { problem } : {}),
    ...(country ? { country } : {}),
    valid: parsed?.isValid() ?? false,
  }
}

const PROBLEMS: Readonly<Record<string, NumberFacts['problem']>> = {
  INVALID_COUNTRY: 'country',
  NOT_A_NUMBER: 'short',
  TOO_SHORT: 'short',
  TOO_LONG: 'long',
  INVALID_LENGTH: 'length',
}
