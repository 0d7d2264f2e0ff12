import { fold } from './fold'
import type { InstrumentKind } from './instrument'

/** A number and, where the text says it, the kind. */
export interface InstrumentReference {
  readonly kind?: InstrumentKind
  readonly number: number
}

/** "No.", "Nos.", "n°", "nº", "n.º", "n.os", "núm.", "núms.": the signs before a number in four languages; for patterns with `i`. */
export const numberSign = String.raw`n(?:\.?\s?[°ºo]\.?s?|[úu]m(?:s|ero|eros)?)\.?`

const coded = /^([cpr])[ .-]{0,2}0*(\d{1,3})$/
const spelled = new RegExp(
  String.raw`^(?:(?:ilo|oit|the|la|le|el|o|a)[ '])*(?:(conv|prot|rec)[a-z]*\.? ?)?\(?(?:${numberSign} ?)?0*(\d{1,3})\)?$`,
)

/**
 * Reads a reference without a title: `C29`, `C 182`, `No. 182`, `182`, `ILO Convention 169`, `Convenio núm. 169`. Undefined for any
 * other text.
 */
export function parseReference(text: string): InstrumentReference | undefined {
  const key = fold(text)
  const [, letter, number] = coded.exec(key) ?? []
  if (letter !== undefined) return { kind: kindOf(letter), number: Number(number) }
  const [, word, digits] = spelled.exec(key) ?? []
  if (digits === undefined) return undefined
  return word === undefined ? { number: Number(digits) } : { kind: kindOf(word), number: Number(digits) }
}

/** The kind that a word or letter stands for, in any of the four languages: `Convenio`, `recommandations`, `P`. */
export function kindOf(word: string): InstrumentKind {
  const letter = word.charAt(0).toLowerCase()
  return letter === 'c' ? 'convention' : letter === 'p' ? 'protocol' : 'recommendation'
}
