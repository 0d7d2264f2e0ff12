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
  readonly children?: readonly (string | Tab)[]
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
  TextRun | ExternalHyperlink | InternalHyperlink | Bookmark | FootnoteReferenceRun | ImageRun | SimpleField

// The classes' own members are none of our business; a name each keeps them apart.
export declare class Document {
  #document: never
  constructor(options: DocumentOptions)
}
export declare class Paragraph {
  #paragraph: never
  constructor(options: ParagraphOptions)
}
export declare class TextRun {
  #run: never
  constructor(options: RunOptions)
}
export declare class Tab {
  #tab: never
}
export declare class ExternalHyperlink {
  #link: never
  constructor(options: { readonly link: string; readonly children: readonly ParagraphChild[] })
}
export declare class InternalHyperlink {
  #link: never
  constructor(options: { readonly anchor: string; readonly children: readonly ParagraphChild[] })
}
export declare class Bookmark {
  #bookmark: never
  constructor(options: { readonly id: string; readonly children: readonly ParagraphChild[] })
}
export declare class FootnoteReferenceRun {
  #reference: never
  constructor(footnote: number)
}
export declare class SimpleField {
  #field: never
  constructor(instruction: string, cachedValue?: string)
}
export declare class ImageRun {
  #image: never
  constructor(options: {
    readonly type: 'jpg' | 'png' | 'gif'
    readonly data: Uint8Array
    /** In pixels, 96 to the inch. */
    readonly transformation: { readonly width: number; readonly height: number }
    readonly altText: { readonly name: string; readonly description: string; readonly title: string }
  })
}
export declare class Header {
  #header: never
  constructor(options: { readonly children: readonly Paragraph[] })
}
export declare class Footer {
  #footer: never
  constructor(options: { readonly children: readonly Paragraph[] })
}
export declare class TableOfContents {
  #contents: never
  constructor(alias: string, options: { readonly hyperlink: boolean; readonly headingStyleRange: string })
}
export declare const PageNumber: { readonly CURRENT: string }
export declare const Packer: { toArrayBuffer(document: Document): Promise<ArrayBuffer> }
