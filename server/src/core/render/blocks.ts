import type { Language } from '../i18n/language'

/**
 * What is printed, before any format: a small tree, plain data all through (it can be sent to another thread, compared and
 * stored). All formats are made from it, and it is the only thing they see.
 */
export interface Printed {
  readonly kind: 'entry' | 'guide'
  readonly language: Language
  /** Plain, for a window's title or the properties of a file; empty where there is none. */
  readonly title: string
  readonly publisher?: string
  readonly blocks: readonly Block[]
}

/** Lines of the source, counted from 0: [start, end). */
export type Lines = readonly [start: number, end: number]

interface Base {
  /** Where in its file the author says it; absent for what is made. */
  readonly lines?: Lines
}

export type Block =
  | Group
  | Cover
  | Heading
  | Dates
  | Paragraph
  | List
  | Quote
  | Code
  | Rule
  | Figure
  | Information
  | Contacts
  | Notes
  | Contents
  | Index
  | Missing

export type GroupRole =
  'matter' | 'chapter' | 'introduction' | 'entry' | 'section' | 'part' | 'information' | 'contact' | 'index'

/** A stretch of the page with a heading of its own. */
export interface Group extends Base {
  readonly type: 'group'
  readonly role: GroupRole
  readonly language?: Language
  /** Of an entry: the file it comes from, as whoever asked for the page knows it. Lines inside are lines of that file. */
  readonly file?: string
  readonly blocks: readonly Block[]
}

export interface Cover extends Base {
  readonly type: 'cover'
  readonly title: readonly Inline[]
  readonly subtitle?: string
  readonly publisher?: string
  readonly year?: string
}

export type HeadingRole = 'matter' | 'chapter' | 'title' | 'section' | 'part' | 'inner'

export interface Heading extends Base {
  readonly type: 'heading'
  readonly role: HeadingRole
  /** 1 chapter, 2 title of an entry, 3 section, 4 lettered part; from 4 on also headings within texts, up to 6. */
  readonly level: number
  /** `I.`, `1.` or `(a)`. */
  readonly label?: string
  readonly children: readonly Inline[]
  /** Letters, digits and hyphens; once in the document. */
  readonly anchor?: string
}

export interface Dates extends Base {
  readonly type: 'dates'
  /** With its colon and the blank behind it; absent where the author's own line has none. */
  readonly label?: string
  readonly value: string
}

export interface Paragraph extends Base {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

export interface List extends Base {
  readonly type: 'list'
  /** The first number of a numbered list. */
  readonly start?: number
  /** No space between the items. */
  readonly tight: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem extends Base {
  readonly blocks: readonly Block[]
}

export interface Quote extends Base {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
}

export interface Code extends Base {
  readonly type: 'code'
  readonly text: string
}

export interface Rule extends Base {
  readonly type: 'rule'
}

export interface Figure extends Base {
  readonly type: 'figure'
  /** As the author writes it, relative to the entry's file. */
  readonly image?: string
  readonly file?: string
  readonly alt: string
  readonly caption?: readonly Inline[]
  /** `Source: ` and what the author says. */
  readonly source?: readonly Inline[]
  /** Said in the place of a picture that the author does not give. */
  readonly missing?: string
}

export interface Information extends Base {
  readonly type: 'information'
  readonly items: readonly Line[]
}

export interface Contacts extends Base {
  readonly type: 'contacts'
  readonly contacts: readonly (readonly Line[])[]
}

/** A line of its own. */
export interface Line extends Base {
  readonly children: readonly Inline[]
}

export interface Notes {
  readonly type: 'notes'
  readonly notes: readonly Note[]
}

export interface Note extends Base {
  readonly number: number
  readonly blocks: readonly Block[]
}

export interface Contents {
  readonly type: 'contents'
  readonly heading: string
  readonly items: readonly ContentsItem[]
}

export interface ContentsItem {
  readonly level: 1 | 2
  readonly label?: string
  readonly children: readonly Inline[]
  readonly target: string
}

export interface Index {
  readonly type: 'index'
  readonly items: readonly IndexItem[]
}

export interface IndexItem {
  readonly name: string
  /** The entries: `II.3`, and their anchors. */
  readonly targets: readonly { readonly label: string; readonly target: string }[]
}

/** “Contact: missing”, where the contact would stand. */
export interface Missing extends Base {
  readonly type: 'missing'
  readonly text: string
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  /** http, https or mailto; holds neither links nor marks. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | NoteMark
  | { readonly type: 'break' }
  /** What refers to nothing, as it stands, and what it lacks. */
  | { readonly type: 'missing'; readonly text: string; readonly why: string }

export interface NoteMark {
  readonly type: 'note'
  readonly number: number
  /** 1 for the first mark of this footnote, and so on. */
  readonly occurrence: number
}
