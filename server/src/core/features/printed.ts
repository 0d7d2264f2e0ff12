import type { DocumentContext } from '../document'
import { HEADINGS } from '../i18n/headings'
import type { Language } from '../i18n/language'
import type { Section } from '../model/entry'
import { datesLine } from '../render/dates'

/** The dates line of the entry as it is printed; undefined where nothing is given. */
export function printedDates({ entry, catalogues }: DocumentContext): string | undefined {
  const line = entry.dates && datesLine(entry.dates, entry.language, catalogues.countries)
  return line && (line.label ?? '') + line.value
}

/** The printed heading of a section: the author's own, or the one that its kind brings; undefined where there is neither. */
export function sectionHeading({ heading, kind, criteria }: Section, language: Language): string | undefined {
  if (heading) return heading.text.replace(/\[\^[^\]\s]+\]/g, '').trim()
  const { sections } = HEADINGS[language]
  if (kind === 'description' || kind === 'scope' || kind === 'impact') return sections[kind]
  if (kind !== 'why') return undefined
  return sections.why([...new Set(criteria.flatMap(({ criterion }) => criterion ?? []))])
}
