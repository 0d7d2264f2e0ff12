/** Types of what library.js takes from the `docx` package: only the options that we use. Lengths are in twips, sizes in half points. */

export interface Spacing {
  readonly before?: number
  readonly after?: number
  /** In 240ths of a line, when the rule is `auto`. */
  readonly line?: number
  readonly lineRule?: 'auto'
}

interface Indent {
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
}

interface BorderSide {
  readonly style: 'single'
  /** In eighths of a point. */
  readonly size: number
  readonly color: string
  /** In points. */
  readonly space?: number
}

export interface ParagraphLook {
  readonly spacing?: Spacing
  readonly indent?: Indent
  readonly border?: Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderSide>>
  readonly shading?: { readonly type: 'clear'; readonly fill: string; readonly color: 'auto' }
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  readonly outlineLevel?: number
  readonly contextualSpacing?: boolean
}

export interface RunLook {
  readonly font?: string
  readonly size?: number
  readonly color?: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly superScript?: boolean
  readonly underline?: { readonly type: 'single' }
  readonly shading?: { readonly type: 'clear'; readonly fill: string; readonly color: 'auto' }
  readonly language?: { readonly value: string }
}

export interface Style {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly quickFormat?: boolean
  readonly paragraph?: ParagraphLook
  readonly run?: RunLook
}

export type BaseStyle = Omit<Style, 'id' | 'name'>

interface NumberingLevel {
  readonly level: number
  readonly format: 'bullet' | 'decimal'
  readonly text: string
  readonly alignment: 'left'
  readonly start?: number
  readonly style: { readonly paragraph: { readonly indent: Indent }; readonly run?: RunLook }
}

export interface NumberingConfig {
  readonly reference: string
  readonly levels: readonly NumberingLevel[]
}

export interface ParagraphOptions {
  readonly style?: string
  readonly children?: readonly ParagraphChild[]
  readonly numbering?: { readonly reference: string; readonly level: number; readonly instance?: number }
  readonly indent?: Indent
  readonly spacing?: Spacing
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly tabStops?: readonly { readonly type: 'right' | 'left'; readonly position: number }[]
}

export interface RunOptions extends Omit<RunLook, 'font'> {
  readonly style?: string
  readonly text?: string
  readonly break?: number
  readonly children?: readonly (string | Tab | BuilderElement)[]
}

interface SectionOptions {
  readonly properties?: {
    readonly titlePage?: boolean
    readonly type?: 'continuous' | 'nextPage'
    readonly column?: { readonly count: number; readonly space: number }
    readonly page?: {
      readonly size?: { readonly width: number; readonly height: number }
      readonly margin?: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>
    }
  }
  readonly headers?: { readonly default?: Header; readonly first?: Header }
  readonly footers?: { readonly default?: Footer; readonly first?: Footer }
  readonly children: readonly (Paragraph | TableOfContents)[]
}

export interface DocumentOptions {
  readonly title?: string
  readonly creator?: string
  readonly lastModifiedBy?: string
  readonly styles?: {
    readonly default?: {
      readonly document?: { readonly run?: RunLook; readonly paragraph?: ParagraphLook }
    } & Readonly<Partial<Record<DefaultStyle, BaseStyle>>>
    readonly paragraphStyles?: readonly Style[]
    readonly characterStyles?: readonly Omit<Style, 'paragraph'>[]
  }
  readonly numbering?: { readonly config: readonly NumberingConfig[] }
  readonly footnotes?: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>
  readonly sections: readonly SectionOptions[]
}

type DefaultStyle =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5'
  | 'heading6'
  | 'caption'
  | 'hyperlink'
  | 'footnoteReference'
  | 'footnoteText'

export type ParagraphChild =
  TextRun | ExternalHyperlink | InternalHyperlink | Bookmark | FootnoteReferenceRun | ImageRun

// The classes' own members are none of our business; one member keeps each apart from the others.
export declare class Document {
  private readonly is: 'Document'
  constructor(options: DocumentOptions)
}
export declare class Paragraph {
  private readonly is: 'Paragraph'
  constructor(options: ParagraphOptions)
}
export declare class TextRun {
  private readonly is: 'TextRun'
  constructor(options: RunOptions)
}
export declare class Tab {
  private readonly is: 'Tab'
}
export declare class ExternalHyperlink {
  private readonly is: 'ExternalHyperlink'
  constructor(options: { readonly link: string; readonly children: readonly ParagraphChild[] })
}
export declare class InternalHyperlink {
  private readonly is: 'InternalHyperlink'
  constructor(options: { readonly anchor: string; readonly children: readonly ParagraphChild[] })
}
export declare class Bookmark {
  private readonly is: 'Bookmark'
  constructor(options: { readonly id: string; readonly children: readonly ParagraphChild[] })
}
export declare class FootnoteReferenceRun {
  private readonly is: 'FootnoteReferenceRun'
  constructor(footnote: number)
}
/** An element of Word's own XML that the package has no class for. */
export declare class BuilderElement {
  private readonly is: 'BuilderElement'
  constructor(options: {
    readonly name: string
    readonly attributes?: Readonly<Record<string, { readonly key: string; readonly value: string }>>
    readonly children?: readonly string[]
  })
}
export declare class ImageRun {
  private readonly is: 'ImageRun'
  constructor(options: {
    readonly type: 'jpg' | 'png' | 'gif'
    readonly data: Uint8Array
    /** In pixels, 96 to the inch. */
    readonly transformation: { readonly width: number; readonly height: number }
    readonly altText: { readonly name: string; readonly description: string; readonly title: string }
  })
}
export declare class Header {
  private readonly is: 'Header'
  constructor(options: { readonly children: readonly Paragraph[] })
}
export declare class Footer {
  private readonly is: 'Footer'
  constructor(options: { readonly children: readonly Paragraph[] })
}
export declare class TableOfContents {
  private readonly is: 'TableOfContents'
  constructor(alias: string, options: { readonly hyperlink: boolean; readonly headingStyleRange: string })
}
export declare const PageNumber: { readonly CURRENT: string }
export declare const Packer: { toArrayBuffer(document: Document): Promise<ArrayBuffer> }
