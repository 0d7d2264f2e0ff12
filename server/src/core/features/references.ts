import { DocumentHighlightKind } from 'vscode-languageserver-types'
import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import type { Source } from '../model/source'
import { locate } from './locate'
import { meaningOf } from './meaning'
import { rangeOf } from './request'
import type { FeatureOptions } from './request'
import { entryIdSpan, occurrencesOf, targetAt } from './targets'

export interface ReferenceOptions extends FeatureOptions {
  /** The text of another entry of the workspace, for exact places; without it, an entry's place is its beginning. */
  readonly sourceOf?: (uri: string) => Source | undefined
}

/**
 * Where what is named at `position` is defined: a footnote's text, a figure, the section that a figure follows; of an entry's id, the
 * other languages' entries.
 */
export function definition(
  document: DocumentContext,
  position: Position,
  options: ReferenceOptions,
): Location[] {
  const { source } = document
  const offset = source.lines.offsetAt(position)
  const target = targetAt(document, offset)
  if (target?.kind === 'entry') return translations(document, options)
  const spans = target ? occurrencesOf(target, document).definitions : sectionOfFigure(document, offset)
  return spans.map((span) => ({ uri: options.uri, range: rangeOf(source, span) }))
}

/** Every place that names what is named at `position`; its definition as well, when `includeDeclaration`. */
export function references(
  document: DocumentContext,
  position: Position,
  options: ReferenceOptions,
  includeDeclaration = true,
): Location[] {
  const target = targetAt(document, document.source.lines.offsetAt(position))
  if (!target) return []
  const { definitions, uses } = occurrencesOf(target, document)
  const here = [...(includeDeclaration ? definitions : []), ...uses].map((span) => ({
    uri: options.uri,
    range: rangeOf(document.source, span),
  }))
  return target.kind === 'entry' ? [...here, ...translations(document, options)] : here
}

/** The places in this document that name what is named at `position`. */
export function documentHighlights(document: DocumentContext, position: Position): DocumentHighlight[] {
  const target = targetAt(document, document.source.lines.offsetAt(position))
  if (!target) return []
  const { definitions, uses } = occurrencesOf(target, document)
  return [
    ...definitions.map((span) => ({
      range: rangeOf(document.source, span),
      kind: DocumentHighlightKind.Write,
    })),
    ...uses.map((span) => ({ range: rangeOf(document.source, span), kind: DocumentHighlightKind.Read })),
  ]
}

/** The entries with the same id, which are its translations. */
function translations({ workspace, entry }: DocumentContext, { sourceOf }: ReferenceOptions): Location[] {
  if (!workspace || !entry.id) return []
  return workspace.entries
    .filter(({ uri, id }) => uri !== workspace.self && id === entry.id?.text)
    .map(({ uri }) => {
      const source = sourceOf?.(uri)
      const span = source && entryIdSpan(source)
      const start = { line: 0, character: 0 }
      return { uri, range: source && span ? rangeOf(source, span) : { start, end: start } }
    })
}

/** `after: 2` or `after: why` at this offset: the kind of the section that is meant. */
function sectionOfFigure(document: DocumentContext, offset: number): (readonly [number, number])[] {
  const { path, node, on } = locate(document.source, offset)
  if (on === 'key' || node.kind !== 'scalar' || meaningOf(path, document.kind) !== 'figure-place') return []
  const text = node.text.trim()
  const { sections } = document.entry
  const section = /^\d{1,4}$/.test(text)
    ? sections[Number(text) - 1]
    : sections.find(({ kind }) => kind === text)
  return section ? [document.places.span({ path: [...section.path, 'kind'] })] : []
}
