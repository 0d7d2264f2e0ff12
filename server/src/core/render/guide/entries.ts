import type { Language } from '../../i18n/language'
import type { EntryInput } from '../entry'

/** The entries that a guide in `language` prints: translations into other languages are left out. */
export function entriesOf(entries: readonly EntryInput[], language: Language): EntryInput[] {
  return entries.filter(({ entry }) => entry.language === language)
}

/** By `order`, those without one last; ties go by id, and then by file, so that the result is always the same. */
export function inOrder(entries: readonly EntryInput[]): EntryInput[] {
  return [...entries].sort(
    (a, b) =>
      (a.entry.order ?? Infinity) - (b.entry.order ?? Infinity) ||
      compare(a.entry.id?.text, b.entry.id?.text) ||
      compare(a.file, b.file),
  )
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
