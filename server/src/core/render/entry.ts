import type { Catalogues } from '../catalogues'
import type { Guide } from '../config/guide'
import type { Entry } from '../model/entry'
import type { Source } from '../model/source'
import type { Block, Group, Heading, Inline, Printed } from './blocks'
import { chaptersOf } from './guide/chapters'
import { Composer } from './composer'
import type { PrintOptions } from './composer'
import { printContact, printInformation } from './contact'
import { datesLine } from './dates'
import { plain, printable } from './inlines'
import { Counter } from './notes'
import { printSections } from './sections'

/** An entry as it is parsed, and what lies around it. */
export interface EntryInput {
  readonly source: Source
  readonly entry: Entry
  readonly catalogues: Catalogues
  /** Gives the chapters their titles and their order. */
  readonly guide?: Guide
  /** What the host knows the entry's file by: figures and lines refer to it. */
  readonly file?: string
}

/** One entry as a page of its own: the heading of its chapter, its `order` for a number, its footnotes from 1. */
export function printEntry(input: EntryInput, options: PrintOptions = {}): Printed {
  const { entry, guide } = input
  const composer = composerOf(input, new Counter(), options)
  const chapter = chaptersOf(guide, entry.language).find(({ pillar }) => pillar === entry.pillar)
  const { order } = entry
  const { group, title } = entryGroup(input, composer, {
    ...(order === undefined ? {} : { number: String(order) }),
  })
  const band: Block[] = chapter
    ? [
        {
          ...chapterHeading(chapter.numeral, [{ type: 'text', text: chapter.title }]),
          ...composer.at(['pillar']),
        },
      ]
    : composer.missing('pillar', ['pillar'])
  return {
    kind: 'entry',
    language: entry.language,
    title: plain(title),
    ...(guide?.publisher ? { publisher: printable(guide.publisher.text).trim() } : {}),
    blocks: [{ ...group, blocks: [...band, ...group.blocks] }],
  }
}

export function composerOf(
  { source, entry, file }: EntryInput,
  counter: Counter,
  options?: PrintOptions,
): Composer {
  return new Composer(
    { source, language: entry.language, footnotes: entry.footnotes, file },
    counter,
    options,
  )
}

export function chapterHeading(numeral: string, children: readonly Inline[], anchor?: string): Heading {
  return {
    type: 'heading',
    role: 'chapter',
    level: 1,
    ...(numeral ? { label: `${numeral}.` } : {}),
    children,
    ...(anchor ? { anchor } : {}),
  }
}

/** What whoever puts entries together gives to one of them. */
export interface EntryPlace {
  /** Printed before the title. */
  readonly number?: string
  readonly anchor?: string
}

/** An entry from its number and title to its footnotes. Total: what is missing is marked in its place. */
export function entryGroup(
  { entry, catalogues, file }: EntryInput,
  composer: Composer,
  { number, anchor }: EntryPlace,
): { group: Group; title: readonly Inline[] } {
  const title = entry.title ? composer.plain(entry.title) : composer.missingInline('title')
  const heading: Heading = {
    type: 'heading',
    role: 'title',
    level: 2,
    ...composer.at(['title']),
    ...(number ? { label: `${number}.` } : {}),
    children: title,
    ...(anchor ? { anchor } : {}),
  }
  const line = entry.dates && datesLine(entry.dates, entry.language, catalogues.countries)
  const dates: readonly Block[] = line
    ? [{ type: 'dates', ...composer.at(['dates']), ...line }]
    : composer.missing('dates', ['dates'])
  const blocks = [
    heading,
    ...dates,
    ...printSections(entry, composer),
    ...printInformation(entry.information, composer),
    ...printContact(entry.contacts, composer),
    ...composer.notes(),
  ]
  const group: Group = {
    type: 'group',
    role: 'entry',
    language: entry.language,
    ...(file === undefined ? {} : { file }),
    blocks,
  }
  return { group, title: entry.title ? title : [] }
}
