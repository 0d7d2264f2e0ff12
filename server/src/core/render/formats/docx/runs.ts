import type { Inline, NoteMark } from '../../blocks'
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  BuilderElement,
  TextRun,
} from './library'
import type { ParagraphChild, RunLook } from './library'

type Look = Pick<RunLook, 'bold' | 'italics'> & { readonly style?: string }

export interface RunContext {
  /** Footnotes with several marks: Word has no second reference to a footnote, only a reference to the first. */
  readonly repeated: ReadonlySet<number>
  /** Within a footnote, where there can be no other. */
  readonly inNote?: boolean
}

/** Words as Word has them: runs, links, references to footnotes. */
export function runs(inlines: readonly Inline[], context: RunContext, look: Look = {}): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return [new TextRun({ ...look, text: inline.text })]
      case 'code':
        return [new TextRun({ ...look, style: 'CodeWords', text: inline.text })]
      case 'emphasis':
        return runs(inline.children, context, { ...look, italics: true })
      case 'strong':
        return runs(inline.children, context, { ...look, bold: true })
      case 'link':
        return [
          new ExternalHyperlink({
            link: inline.href,
            children: runs(inline.children, context, { ...look, style: 'Hyperlink' }),
          }),
        ]
      case 'note':
        return noteMark(inline, context)
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'missing': {
        const text = inline.text === inline.why ? inline.text : `${inline.text} (${inline.why})`
        return [new TextRun({ style: 'Missing', text })]
      }
    }
  })
}

function noteMark({ number, occurrence }: NoteMark, { repeated, inNote }: RunContext): ParagraphChild[] {
  if (inNote) return [new TextRun({ style: 'FootnoteReference', text: String(number) })]
  if (occurrence > 1) return reference(number)
  const mark = new FootnoteReferenceRun(number)
  return [repeated.has(number) ? new Bookmark({ id: noteBookmark(number), children: [mark] }) : mark]
}

/** A field: Word puts the footnote's number there, also when others come before it. */
function reference(number: number): ParagraphChild[] {
  const run = (child: string | BuilderElement) =>
    new TextRun({ style: 'FootnoteReference', children: [child] })
  const sign = (type: string) =>
    new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })
  const instruction = new BuilderElement({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
    children: [` NOTEREF ${noteBookmark(number)} \\f \\h `],
  })
  return [sign('begin'), instruction, sign('separate'), String(number), sign('end')].map(run)
}

/** Word's bookmarks have letters, digits and underscores, 40 at most. */
function noteBookmark(number: number): string {
  return `note_${number}`
}

/** A link to a heading of the page. */
export function internalLink(text: string, bookmark: string): ParagraphChild {
  return new InternalHyperlink({ anchor: bookmark, children: [new TextRun({ style: 'Hyperlink', text })] })
}
