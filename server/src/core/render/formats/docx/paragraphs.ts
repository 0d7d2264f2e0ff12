import type { Block, Figure, Heading, Inline, Line, List, Note } from '../../blocks'
import type { Pictures } from '../format'
import { Bookmark, Paragraph, Tab, TableOfContents, TextRun } from './library'
import type { ParagraphChild, ParagraphOptions } from './library'
import { picture } from './pictures'
import { internalLink, runs } from './runs'
import type { RunContext } from './runs'
import { LIST_INDENT } from './styles'

type Child = Paragraph | TableOfContents

/** Where in lists and quotes a paragraph stands. */
interface Depth {
  readonly list: number
  readonly style?: string
}

/** All lists of a document, footnotes included: each is numbered for itself. */
interface Lists {
  readonly starts: number[]
  count: number
}

/** Makes Word's paragraphs of blocks. One for a document: it counts lists and collects footnotes. */
export class ParagraphWriter {
  readonly notes: Note[] = []
  readonly #bookmarks = new Map<string, string>()

  constructor(
    private readonly context: RunContext,
    private readonly pictures: Pictures | undefined,
    /** In a guide every entry begins on a page of its own. */
    private readonly newPages = false,
    private readonly lists: Lists = { starts: [], count: 0 },
  ) {}

  /** The first numbers of the numbered lists met so far. */
  get starts(): readonly number[] {
    return this.lists.starts
  }

  blocks(blocks: readonly Block[], depth: Depth = { list: 0 }): Child[] {
    return blocks.flatMap((block) => this.#block(block, depth))
  }

  /** A footnote's text: paragraphs only, as Word has them. */
  note({ blocks }: Note): Paragraph[] {
    const writer = new ParagraphWriter({ ...this.context, inNote: true }, this.pictures, false, this.lists)
    const [first, ...rest] = blocks
    // Between the number, which the library writes, and the words.
    const spaced: Block[] =
      first?.type === 'paragraph'
        ? [{ ...first, children: [{ type: 'text', text: ' ' }, ...first.children] }, ...rest]
        : [...blocks]
    const found = writer.blocks(spaced, { list: 0, style: 'FootnoteText' })
    return found.filter((child): child is Paragraph => child instanceof Paragraph)
  }

  #block(block: Block, depth: Depth): Child[] {
    switch (block.type) {
      case 'group':
        return this.blocks(block.blocks, depth)
      case 'cover':
        return [
          this.#words('Title', block.title),
          ...(block.subtitle ? [text('Subtitle', block.subtitle)] : []),
          ...(block.publisher ? [text('Cover', block.publisher)] : []),
          ...(block.year ? [text('Cover', block.year)] : []),
        ]
      case 'heading':
        return [this.#heading(block)]
      case 'dates': {
        const label = block.label ? [new TextRun({ style: 'DatesLabel', text: block.label })] : []
        return [new Paragraph({ style: 'Dates', children: [...label, new TextRun({ text: block.value })] })]
      }
      case 'paragraph':
        return [new Paragraph({ ...look(depth), children: this.#runs(block.children) })]
      case 'list':
        return this.#list(block, depth)
      case 'quote':
        return this.blocks(block.blocks, { ...depth, style: depth.style ?? 'Quote' })
      case 'code':
        return block.text.split('\n').map((line) => text('Code', line))
      case 'rule':
        return [text('Normal', '* * *')]
      case 'figure':
        return this.#figure(block)
      case 'information':
        return this.#lines('Information', block.items)
      case 'contacts':
        return block.contacts.flatMap((lines, i) => [
          // An empty line parts one contact from the next.
          ...(i > 0 ? [text('Contact', '')] : []),
          ...this.#lines('Contact', lines),
        ])
      case 'notes':
        this.notes.push(...block.notes)
        return []
      case 'contents':
        return [
          text('ContentsHeading', block.heading),
          new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: '1-2' }),
        ]
      case 'index':
        return block.items.map(({ name, targets }) => {
          const links = targets.flatMap(({ label, target }, i) => [
            new TextRun({ text: i ? ', ' : ' ' }),
            internalLink(label, this.#bookmark(target)),
          ])
          return new Paragraph({ style: 'IndexEntry', children: [new TextRun({ text: name }), ...links] })
        })
      case 'missing':
        return [new Paragraph({ children: [new TextRun({ style: 'Missing', text: block.text })] })]
    }
  }

  #heading({ level, role, label, children, anchor }: Heading): Paragraph {
    // Titles and parts hang behind their number; in the band of a chapter there is no room for that.
    const hangs = role === 'title' || role === 'part'
    const number = label ? [new TextRun({ children: hangs ? [label, new Tab()] : [`${label} `] })] : []
    const words = [...number, ...this.#runs(children)]
    const marked = anchor ? [new Bookmark({ id: this.#bookmark(anchor), children: words })] : words
    const flat = hangs && !label ? { indent: { left: 0, hanging: 0 } } : {}
    const breaks = this.newPages && role === 'title' ? { pageBreakBefore: true } : {}
    return new Paragraph({ style: `Heading${level}`, ...flat, ...breaks, children: marked })
  }

  #list({ start, items }: List, depth: Depth): Child[] {
    const reference = start === undefined ? 'bullets' : `numbers-${start}`
    if (start !== undefined) this.lists.starts.push(start)
    const instance = ++this.lists.count
    const level = Math.min(depth.list, 8)
    const inner: Depth = { ...depth, list: depth.list + 1 }
    return items.flatMap(({ blocks }) => {
      const [first, ...rest] = blocks
      const words = first?.type === 'paragraph' ? this.#runs(first.children) : []
      const item = new Paragraph({
        style: depth.style ?? 'ListParagraph',
        numbering: { reference, level, instance },
        children: words,
      })
      return [item, ...this.blocks(first?.type === 'paragraph' ? rest : blocks, inner)]
    })
  }

  #figure(figure: Figure): Paragraph[] {
    const { image, alt, caption, source, missing } = figure
    const shown = picture(figure, this.pictures)
    const words = alt || image
    return [
      ...(shown ? [new Paragraph({ style: 'Picture', children: [shown] })] : []),
      ...(!shown && image !== undefined && words ? [text('PictureText', words)] : []),
      ...(missing ? [new Paragraph({ children: [new TextRun({ style: 'Missing', text: missing })] })] : []),
      ...(caption ? [this.#words('Caption', caption)] : []),
      ...(source ? [this.#words('Source', source)] : []),
    ]
  }

  #lines(style: string, lines: readonly Line[]): Paragraph[] {
    return lines.map(({ children }, i) => {
      // All on one page, and some room below the box.
      const last = i === lines.length - 1
      const room = last
        ? { spacing: { after: 200, line: 276, lineRule: 'auto' as const } }
        : { keepNext: true }
      return new Paragraph({ style, ...room, children: this.#runs(children) })
    })
  }

  #words(style: string, inlines: readonly Inline[]): Paragraph {
    return new Paragraph({ style, children: this.#runs(inlines) })
  }

  #runs(inlines: readonly Inline[]): ParagraphChild[] {
    return runs(inlines, this.context)
  }

  /** A name that Word takes, for an anchor of the page. */
  #bookmark(anchor: string): string {
    let name = this.#bookmarks.get(anchor)
    if (name === undefined) {
      name = `entry_${this.#bookmarks.size + 1}`
      this.#bookmarks.set(anchor, name)
    }
    return name
  }
}

/** Paragraphs within a list's item stand in as far as its text. */
function look({ list, style }: Depth): ParagraphOptions {
  return {
    ...(style ? { style } : list ? { style: 'ListParagraph' } : {}),
    ...(list ? { indent: { left: LIST_INDENT * list } } : {}),
  }
}

function text(style: string, words: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text: words })] })
}
