import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { Language } from '../i18n/language'
import type { Source } from '../model/source'
import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'

/** What every feature is told besides the document. */
export interface FeatureOptions {
  /** Of the document, as the client writes it. */
  readonly uri: string
  /** The language in which the tool speaks. */
  readonly language: Language
}

/** A stretch of the text as LSP's range. */
export function rangeOf(source: Source, span: Span): Range {
  return source.lines.range(span)
}

export function toTextEdit(source: Source, { span, text }: Edit): TextEdit {
  return { range: source.lines.range(span), newText: text }
}

/** Edits of one document. */
export function toWorkspaceEdit(source: Source, edits: readonly Edit[], uri: string): WorkspaceEdit {
  return { changes: { [uri]: edits.map((edit) => toTextEdit(source, edit)) } }
}

/** The line break that the text uses. */
export function lineBreakOf(source: Source): string {
  return source.text.includes('\r\n') ? '\r\n' : '\n'
}

/** The last part of a URI's path, decoded as far as it can be. */
export function fileNameOf(uri: string): string {
  const name =
    uri
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The short name that the name of an entry's file gives it: `my-coop` of `my-coop.fr.practice.yaml`; undefined for other files. */
export function nameFromFile(uri: string): { readonly id: string; readonly language?: string } | undefined {
  const [, id, language] =
    /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(en|fr|es|pt))?\.practice\.ya?ml$/.exec(fileNameOf(uri)) ?? []
  return id === undefined ? undefined : { id, ...(language === undefined ? {} : { language }) }
}
