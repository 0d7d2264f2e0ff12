import type { Block, Inline, Printed } from '../../blocks'
import { plain } from '../../inlines'
import type { WriteOptions } from '../format'
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from './library'
import { ParagraphWriter } from './paragraphs'
import { BLUE, numbering, PAGE, styles, TEXT_WIDTH } from './styles'

/**
 * The page as a Word document (Office Open XML): real styles and headings, footnotes, links and, in a guide, contents that Word
 * fills with page numbers when it opens the file. The file's date and inner ids differ from one run to the next.
 */
export async function writeDocx(printed: Printed, { pictures }: WriteOptions): Promise<Uint8Array> {
  const isGuide = printed.kind === 'guide'
  const writer = new ParagraphWriter({ repeated: repeatedNotes(printed.blocks) }, pictures, isGuide)
  const sections = isGuide ? guideSections(printed, writer) : [entrySection(printed, writer)]
  const footnotes = Object.fromEntries(
    writer.notes.map((note) => [String(note.number), { children: writer.note(note) }]),
  )
  const publisher = printed.publisher ?? ''
  const document = new Document({
    title: printed.title,
    creator: publisher,
    lastModifiedBy: publisher,
    styles: styles(printed.language),
    numbering: { config: numbering(writer.starts) },
    footnotes,
    sections,
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

type Section = ConstructorParameters<typeof Document>[0]['sections'][number]

const SHEET = {
  size: { width: PAGE.width, height: PAGE.height },
  margin: {
    top: PAGE.margin,
    right: PAGE.margin,
    bottom: PAGE.margin,
    left: PAGE.margin,
    header: 680,
    footer: 680,
  },
}

/** The chapter above, the title below; the first page, which begins with both, has its number only. */
function entrySection(printed: Printed, writer: ParagraphWriter): Section {
  return {
    properties: { titlePage: true, page: SHEET },
    headers: { default: new Header({ children: [running('Header', chapterOf(printed.blocks))] }) },
    footers: {
      default: new Footer({ children: [running('Footer', printed.title, 'page')] }),
      first: new Footer({ children: [running('Footer', '', 'page')] }),
    },
    children: writer.blocks(printed.blocks),
  }
}

/** The cover, the contents, and each chapter are sections of their own, since each has its own header. */
function guideSections({ blocks, title }: Printed, writer: ParagraphWriter): Section[] {
  return blocks.flatMap((block): Section[] => {
    if (block.type === 'cover') return [{ properties: { page: SHEET }, children: writer.blocks([block]) }]
    const around = {
      headers: { default: new Header({ children: [running('Header', title, chapterOf([block]))] }) },
      footers: { default: new Footer({ children: [running('Footer', '', 'page')] }) },
    }
    if (block.type === 'group' && block.role === 'index') {
      const [heading, ...items] = block.blocks
      return [
        { properties: { page: SHEET }, ...around, children: writer.blocks(heading ? [heading] : []) },
        // What goes on under the same header needs none of its own.
        {
          properties: { page: SHEET, type: 'continuous', column: { count: 2, space: 567 } },
          children: writer.blocks(items),
        },
      ]
    }
    return [{ properties: { page: SHEET }, ...around, children: writer.blocks([block]) }]
  })
}

/** A line with something on the left, and something, or the page's number, on the right. */
function running(style: string, left: string, right?: string): Paragraph {
  const end =
    right === 'page'
      ? new TextRun({ children: [new Tab(), PageNumber.CURRENT], bold: true, color: BLUE, size: 19 })
      : new TextRun({ children: right ? [new Tab(), shortened(right)] : [] })
  return new Paragraph({
    style,
    tabStops: [{ type: 'right', position: TEXT_WIDTH }],
    children: [new TextRun({ text: shortened(left) }), end],
  })
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 58).replace(/\s+\S*$/, '')} …`
}

function chapterOf(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.type === 'heading') return [block.label, plain(block.children)].filter(Boolean).join(' ')
    const inner = block.type === 'group' ? chapterOf(block.blocks) : ''
    if (inner) return inner
  }
  return ''
}

/** The numbers of the footnotes that are marked more than once. */
function repeatedNotes(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>()
  const words = (inlines: readonly Inline[] = []): void => {
    for (const inline of inlines) {
      if (inline.type === 'note' && inline.occurrence > 1) found.add(inline.number)
      if ('children' in inline) words(inline.children)
    }
  }
  const walk = (block: Block): void => {
    if ('children' in block) words(block.children)
    if ('blocks' in block) block.blocks.forEach(walk)
    if (block.type === 'list') block.items.forEach((item) => item.blocks.forEach(walk))
    if (block.type === 'information') block.items.forEach((item) => words(item.children))
    if (block.type === 'figure') {
      words(block.caption)
      words(block.source)
    }
  }
  blocks.forEach(walk)
  return found
}
