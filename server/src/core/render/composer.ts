import { HEADINGS } from '../i18n/headings'
import type { Headings } from '../i18n/headings'
import type { Language } from '../i18n/language'
import { say } from '../i18n/messages'
import type { Footnote } from '../model/entry'
import type { Text } from '../model/read'
import type { Source } from '../model/source'
import type { Path } from '../model/tree'
import type { Block, Inline, Lines, Note } from './blocks'
import { blocks } from './markdown/blocks'
import { inlines, plainInlines } from './markdown/inlines'
import { Footnotes } from './notes'
import type { Counter } from './notes'
import { SourceLines } from './source-lines'

export interface PrintOptions {
  /** The language in which is said what is missing; by default that of the page. */
  readonly messages?: Language
  /** `omit`: nothing is said of what is missing, as for a page that goes to print as it is. */
  readonly missing?: 'mark' | 'omit'
}

/** The parts of an entry that can be missing, as the messages name them. */
export type MissingPart =
  | 'pillar'
  | 'title'
  | 'dates'
  | 'sections'
  | 'description'
  | 'heading'
  | 'text'
  | 'contact'
  | 'picture'
  | 'entries'

/** One file, whose texts are printed. */
export interface ComposedText {
  readonly source: Source
  readonly language: Language
  readonly footnotes: readonly Footnote[]
  /** What the host knows it by. */
  readonly file?: string | undefined
}

/** Prints the texts of one file: knows its lines, its footnotes and its language. */
export class Composer {
  readonly language: Language
  readonly file: string | undefined
  readonly headings: Headings
  readonly lines: SourceLines
  readonly #notes: Footnotes
  readonly #messages: Language
  readonly #silent: boolean
  readonly #mark: (key: string) => Inline

  constructor(text: ComposedText, counter: Counter, options: PrintOptions = {}) {
    const { source, language, footnotes, file } = text
    this.language = language
    this.file = file
    this.headings = HEADINGS[language]
    this.lines = new SourceLines(source)
    this.#messages = options.messages ?? language
    this.#silent = options.missing === 'omit'
    this.#notes = new Footnotes(footnotes, counter, (key) =>
      this.#lacks(say(this.#messages, 'render.part.footnote', { key })),
    )
    this.#mark = (key) => this.#notes.mark(key)
  }

  /** A text in Markdown. `level`: that of headings in it. `figure`: what is printed at `![id]`. */
  text(text: Text, level: number, figure: (id: string, lines: Lines) => Block): Block[] {
    return blocks(text.text, { mark: this.#mark, lines: this.lines.within(text), level, figure })
  }

  /** A line in Markdown. */
  line(text: Text): Inline[] {
    return inlines(text.text, this.#mark)
  }

  /** A line that is plain but for footnote marks. */
  plain(text: Text): Inline[] {
    return plainInlines(text.text, this.#mark)
  }

  /** The place of a field or item, to spread into a block. */
  at(path: Path): { lines?: Lines } {
    const lines = this.lines.of(path)
    return lines ? { lines } : {}
  }

  /** “Contact: missing”, or nothing where nothing is to be said. */
  missing(part: MissingPart, path?: Path): Block[] {
    if (this.#silent) return []
    return [{ type: 'missing', text: this.whatIsMissing(part), ...(path ? this.at(path) : {}) }]
  }

  /** The same for a place within a line. */
  missingInline(part: MissingPart): Inline[] {
    if (this.#silent) return []
    const text = this.whatIsMissing(part)
    return [{ type: 'missing', text, why: text }]
  }

  whatIsMissing(part: MissingPart): string {
    return this.#lacks(say(this.#messages, `render.part.${part}`, undefined))
  }

  /** A figure that no list of figures has. */
  missingFigure(id: string, lines: Lines): Block {
    const why = this.#lacks(say(this.#messages, 'render.part.figure', { id }))
    return { type: 'paragraph', lines, children: [{ type: 'missing', text: `![${id}]`, why }] }
  }

  get silent(): boolean {
    return this.#silent
  }

  /** The footnotes that have been marked since this was last asked; empty where there are none. */
  notes(): Block[] {
    const notes = this.#notes.print(({ number, text }): Note => {
      const printed = this.text(text, 6, (id, lines) => this.missingFigure(id, lines))
      const blocks = printed.length ? printed : this.missing('text', text.path)
      return { number, ...this.at(text.path), blocks }
    })
    return notes.length ? [{ type: 'notes', notes }] : []
  }

  #lacks(part: string): string {
    return say(this.#messages, 'render.missing', { part })
  }
}
