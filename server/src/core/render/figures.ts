import { SECTION_KINDS } from '../model/entry'
import type { Entry, Figure } from '../model/entry'
import { isOneOf } from '../model/read'
import { figureMarks } from './markdown/parser'

/** Where the figures of an entry are printed: at `![id]` in a text, or behind a section. */
export class FigurePlaces {
  readonly #byId: ReadonlyMap<string, Figure>
  readonly #behind = new Map<number, Figure[]>()

  constructor(entry: Entry) {
    const { figures, sections } = entry
    this.#byId = new Map(
      [...figures].reverse().flatMap((figure) => (figure.id ? [[figure.id.text, figure]] : [])),
    )
    const texts = figures.length
      ? sections.flatMap((section) => [section.text, ...section.parts.map((part) => part.text)])
      : []
    const marked = new Set(texts.flatMap((text) => (text ? figureMarks(text.text) : [])))
    for (const figure of figures) {
      if (figure.id && marked.has(figure.id.text)) continue
      const index = sectionBefore(figure, entry)
      this.#behind.set(index, [...(this.#behind.get(index) ?? []), figure])
    }
  }

  byId(id: string): Figure | undefined {
    return this.#byId.get(id)
  }

  /** Those behind the section of this number, which counts from 1; 0: before the first. */
  behind(index: number): readonly Figure[] {
    return this.#behind.get(index) ?? []
  }
}

/** `after` is a section's number, its kind, or 0; what says nothing, or nothing clear, puts the figure behind the last section. */
function sectionBefore({ after }: Figure, { sections }: Entry): number {
  const place = after?.text.trim()
  if (place !== undefined && /^\d{1,6}$/.test(place)) return Math.min(Number(place), sections.length)
  if (isOneOf(place, SECTION_KINDS)) {
    const index = sections.findIndex(({ kind }) => kind === place)
    if (index >= 0) return index + 1
  }
  return sections.length
}
