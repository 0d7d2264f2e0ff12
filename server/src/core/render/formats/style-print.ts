import type { Block, Printed } from '../blocks'
import { plain } from '../inlines'

/** A4 with room for a running header and page numbers; what belongs together stays on one page. */
const PAPER = `
@page {
  size: A4; margin: 26mm 24mm 24mm;
}
@media print {
  html { font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { line-height: 1.5; }
  main { max-width: none; padding: 0; }
  p { orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  p a, li a { color: #1e2dbe; }
  figure, section.contact, .notes li, blockquote { break-inside: avoid; }
  figure img { max-height: 95mm; }
  .dates { break-after: avoid; }
  section.information, section.contact { break-inside: avoid; }
  .cover { margin: 0; min-height: 297mm; padding: 95mm 24mm 24mm; break-after: page; }
  .notes::before { break-after: avoid; }
  .contents { break-after: page; }
  section.matter, section.chapter, section.index { break-before: page; }
  section.index + section.index { break-before: auto; margin-top: 12mm; }
  .guide article.entry { break-before: page; margin: 0; }
  .index:is(ul) { columns: 2; }
  :target { background: none; }
}
`

/** The rules for paper, with the running headers of this page. */
export function printStyle(printed: Printed): string {
  return PAPER + (printed.kind === 'guide' ? guideHeaders(printed) : entryHeaders(printed))
}

const HEADER = 'font: 400 8.5pt "Noto Sans", Arial, sans-serif; color: #586174;'
const NUMBER = 'content: counter(page); font: 600 9pt "Noto Sans", Arial, sans-serif; color: #1e2dbe;'

/** The chapter above, the title below; on the first page the band says the same. */
function entryHeaders({ title, blocks }: Printed): string {
  const chapter = headingOf(blocks, 'chapter')
  return `
@page {
  @top-left { content: ${cssString(shortened(chapter))}; ${HEADER} }
  @bottom-left { content: ${cssString(shortened(title))}; ${HEADER} }
  @bottom-right { ${NUMBER} }
}
@page :first { @top-left { content: none; } @bottom-left { content: none; } }
`
}

/** As in a book: the guide's title on left pages, the chapter's on right ones. Every chapter has pages of its own name. */
function guideHeaders({ title, blocks }: Printed): string {
  const chapters = blocks.flatMap((block, i) => {
    // Indexes follow each other on one page, which could not change its name.
    if (block.type !== 'group' || block.role === 'index') return []
    const heading = block.blocks.find((inner) => inner.type === 'heading')
    if (!heading?.anchor) return []
    const text = [heading.label, plain(heading.children)].filter(Boolean).join(' ')
    const name = `part-${i}`
    return [
      `@page ${name}:right { @top-right { content: ${cssString(shortened(text))}; ${HEADER} } }
@media print { main > :has(> #${heading.anchor}) { page: ${name}; } }
`,
    ]
  })
  return `
@page :left { @top-left { content: ${cssString(shortened(title))}; ${HEADER} } @bottom-left { ${NUMBER} } }
@page :right { @bottom-right { ${NUMBER} } }
@page cover { margin: 0; @bottom-right { content: none; } @bottom-left { content: none; } @top-left { content: none; } }
@media print { .cover { page: cover; } }
${chapters.join('')}`
}

function headingOf(blocks: readonly Block[], role: string): string {
  for (const block of blocks) {
    if (block.type === 'heading' && block.role === role) {
      return [block.label, plain(block.children)].filter(Boolean).join(' ')
    }
    const inner = block.type === 'group' ? headingOf(block.blocks, role) : ''
    if (inner) return inner
  }
  return ''
}

/** A header has one line. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 78).replace(/\s+\S*$/, '')} …`
}

/** A string of CSS that nothing can leave: every sign that is no letter or digit is written as its number. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`
}
