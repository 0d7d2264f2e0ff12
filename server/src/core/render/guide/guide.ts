import type { Guide } from '../../config/guide'
import type { Text } from '../../model/read'
import type { Source } from '../../model/source'
import type { Catalogues } from '../../catalogues'
import type { Block, Group, Heading, Inline, Lines, Printed } from '../blocks'
import { Composer } from '../composer'
import type { PrintOptions } from '../composer'
import { chapterHeading, composerOf, entryGroup } from '../entry'
import type { EntryInput } from '../entry'
import { plain, printable } from '../inlines'
import { Counter } from '../notes'
import { chaptersOf } from './chapters'
import type { ChapterPlan } from './chapters'
import { ContentsList } from './contents'
import { entriesOf, inOrder } from './entries'
import { printIndexes } from './indexes'
import type { Placed } from './indexes'

/** A guide file as it is parsed, and all the entries around it. */
export interface GuideInput {
  readonly guide: Guide
  readonly source: Source
  readonly catalogues: Catalogues
  /** Those in another language than the guide's are left out: they are translations. */
  readonly entries: readonly EntryInput[]
  /** What the host knows the guide file by. */
  readonly file?: string
}

/**
 * The whole guide: cover, contents, front matter, chapters with their introductions and entries, back matter, indexes.
 * Footnotes are numbered through, entries by their place in their chapter.
 */
export function printGuide(input: GuideInput, options: PrintOptions = {}): Printed {
  const { guide } = input
  const builder = new Builder(input, options)
  const body = builder.build()
  const title = builder.composer.at(['title'])
  const printedTitle = guide.title
    ? builder.composer.plain(guide.title)
    : builder.composer.missingInline('title')
  return {
    kind: 'guide',
    language: guide.language,
    title: guide.title ? plain(printedTitle) : '',
    ...given('publisher', guide.publisher),
    blocks: [
      {
        type: 'cover',
        ...title,
        title: printedTitle,
        ...given('subtitle', guide.subtitle),
        ...given('publisher', guide.publisher),
        ...given('year', guide.year),
      },
      ...body,
    ],
  }
}

class Builder {
  readonly composer: Composer
  readonly #counter = new Counter()
  readonly #contents = new ContentsList()
  readonly #placed: Placed[] = []

  constructor(
    private readonly input: GuideInput,
    private readonly options: PrintOptions,
  ) {
    const { source, guide, file } = input
    const text = { source, language: guide.language, footnotes: guide.footnotes, file }
    this.composer = new Composer(text, this.#counter, options)
  }

  build(): Block[] {
    const { guide, catalogues } = this.input
    const { guide: headings } = this.composer.headings
    const front = this.#matter(guide.front)
    const chapters = this.#chapters()
    const back = this.#matter(guide.back)
    const indexes = printIndexes(this.#placed, catalogues, guide.language, this.#contents)
    const contents: Block = { type: 'contents', heading: headings.contents, items: this.#contents.items }
    return [contents, ...front, ...chapters, ...back, ...indexes]
  }

  #matter(matter: Guide['front']): Block[] {
    return matter.map(({ path, heading, text }): Group => {
      const children = heading ? this.composer.plain(heading) : this.composer.missingInline('heading')
      const anchor = this.#contents.add({ level: 1, children })
      const title: Heading = {
        type: 'heading',
        role: 'matter',
        level: 1,
        ...(heading ? this.composer.at(heading.path) : {}),
        children,
        anchor,
      }
      const body = text ? this.#text(text) : this.composer.missing('text', path)
      const blocks = [title, ...body, ...this.composer.notes()]
      return { type: 'group', role: 'matter', ...this.composer.at(path), blocks }
    })
  }

  #chapters(): Block[] {
    const { guide, entries } = this.input
    const own = entriesOf(entries, guide.language)
    const printed = chaptersOf(guide, guide.language).flatMap((plan) => {
      const members = inOrder(own.filter(({ entry }) => entry.pillar === plan.pillar))
      return members.length || plan.given ? [this.#chapter(plan, members)] : []
    })
    const homeless = inOrder(own.filter(({ entry }) => entry.pillar === undefined))
    return homeless.length ? [...printed, this.#homeless(homeless)] : printed
  }

  #chapter({ numeral, title, given: chapter }: ChapterPlan, members: readonly EntryInput[]): Group {
    const { composer } = this
    const place = chapter ? composer.at(chapter.path) : {}
    const children: Inline[] = chapter?.title
      ? composer.plain(chapter.title)
      : [{ type: 'text', text: title }]
    const anchor = this.#contents.add({ level: 1, label: `${numeral}.`, children })
    const introduction = chapter?.introduction ? this.#text(chapter.introduction) : []
    const notes = composer.notes()
    const opening: Block[] = introduction.length
      ? [{ type: 'group', role: 'introduction', blocks: [...introduction, ...notes] }]
      : notes
    return {
      type: 'group',
      role: 'chapter',
      ...place,
      blocks: [
        { ...chapterHeading(numeral, children, anchor), ...place },
        ...opening,
        ...(members.length ? [] : composer.missing('entries')),
        ...this.#entries(members, numeral),
      ],
    }
  }

  /** Entries that do not say where they belong come last, so that none is lost. */
  #homeless(members: readonly EntryInput[]): Group {
    const lacking = this.composer.missingInline('pillar')
    const anchor = this.#contents.add({ level: 1, children: lacking })
    return {
      type: 'group',
      role: 'chapter',
      blocks: [chapterHeading('', lacking, anchor), ...this.#entries(members, '')],
    }
  }

  #entries(members: readonly EntryInput[], numeral: string): Block[] {
    return members.map((input, i) => {
      const number = String(i + 1)
      const composer = composerOf(input, this.#counter, this.options)
      const anchor = this.#contents.anchor(input.entry.id?.text ?? 'entry')
      const { group, title } = entryGroup(input, composer, { number, anchor })
      this.#contents.list({ level: 2, label: `${number}.`, children: title }, anchor)
      this.#placed.push({ input, label: numeral ? `${numeral}.${number}` : number, target: anchor })
      return group
    })
  }

  #text(text: Text): Block[] {
    return this.composer.text(text, 3, (id: string, lines: Lines) => this.composer.missingFigure(id, lines))
  }
}

function given<K extends string>(name: K, text: Text | undefined): { [key in K]?: string } {
  return (text ? { [name]: printable(text.text).trim().replace(/\s+/g, ' ') } : {}) as { [key in K]?: string }
}
