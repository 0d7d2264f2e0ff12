import type { Chapter, Guide } from '../../config/guide'
import { HEADINGS } from '../../i18n/headings'
import type { Language } from '../../i18n/language'
import { PILLARS } from '../../model/entry'
import type { Pillar } from '../../model/entry'
import { printable } from '../inlines'

/** A chapter of the guide: a pillar in its place. */
export interface ChapterPlan {
  readonly pillar: Pillar
  /** `I`, `II`, … */
  readonly numeral: string
  /** Plain. */
  readonly title: string
  /** What the guide file says of it. */
  readonly given?: Chapter
}

/** The four chapters: those of the guide file in its order, then the other pillars in theirs. */
export function chaptersOf(guide: Guide | undefined, language: Language): ChapterPlan[] {
  const given = new Map<Pillar, Chapter>()
  for (const chapter of guide?.chapters ?? []) {
    if (chapter.pillar && !given.has(chapter.pillar)) given.set(chapter.pillar, chapter)
  }
  return [...new Set([...given.keys(), ...PILLARS])].map((pillar, i) => {
    const chapter = given.get(pillar)
    // The guide's titles are in its language.
    const own = guide?.language === language ? withoutMarks(chapter?.title?.text) : undefined
    return {
      pillar,
      numeral: roman(i + 1),
      title: own ?? HEADINGS[language].pillars[pillar],
      ...(chapter ? { given: chapter } : {}),
    }
  })
}

/** The footnotes of the guide file are not those of an entry that stands alone. */
function withoutMarks(title: string | undefined): string | undefined {
  if (title === undefined) return undefined
  return printable(title)
    .replace(/\[\^[^\]\s]+\]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** From 1; meant for small numbers. */
export function roman(number: number): string {
  let rest = number
  let text = ''
  for (const [sign, value] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign
  }
  return text
}
