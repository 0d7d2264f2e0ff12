import type { Hover, Position } from 'vscode-languageserver-types'
import { MarkupKind } from 'vscode-languageserver-types'
import { suppressionsOf } from '../config/suppressions'
import { countryOf } from '../criteria/participants'
import type { DocumentContext } from '../document'
import { say } from '../i18n/messages'
import { readDate } from '../model/dates'
import type { Path, ScalarNode } from '../model/tree'
import type { Span } from '../text/lines'
import { describe } from './describe'
import type { About } from './describe'
import { describeField } from './describe/field'
import { locate } from './locate'
import { meaningOf } from './meaning'
import { mentionsIn } from './mentions'
import { printedDates } from './printed'
import { figureMarks, footnotesOf, proseIn } from './prose'
import type { FeatureOptions } from './request'

/** What is said of the thing at `position`; null where there is nothing to say. */
export function hover(document: DocumentContext, position: Position, options: FeatureOptions): Hover | null {
  const { source } = document
  const offset = source.lines.offsetAt(position)
  const found = ofRule(document, offset, options) ?? ofTree(document, offset, options)
  if (!found?.markdown) return null
  return {
    contents: { kind: MarkupKind.Markdown, value: found.markdown },
    range: source.lines.range(found.span),
  }
}

interface Found {
  readonly markdown: string | undefined
  readonly span: Span
}

/** A rule in a `# sstc-disable` comment. */
function ofRule(document: DocumentContext, offset: number, { language }: FeatureOptions): Found | undefined {
  const rules = suppressionsOf(document.source).flatMap((suppression) => suppression.rules)
  const rule = rules.find(({ span }) => within(span, offset))
  return rule && { markdown: describe({ kind: 'rule', id: rule.id }, document, language), span: rule.span }
}

function ofTree(document: DocumentContext, offset: number, options: FeatureOptions): Found | undefined {
  const { path, on, node, span } = locate(document.source, offset)
  if (path.length === 0) return undefined
  if (on === 'key') return { markdown: ofKey(path, document, options), span }
  if (node.kind !== 'scalar' || span[0] === span[1]) return undefined
  const meaning = meaningOf(path, document.kind)
  if (meaning === 'prose') return ofProse(path, document, offset, options)
  if (meaning === 'date') return { markdown: ofDate(node, path, document, options), span }
  const about = aboutValue(node.text.trim(), path, document)
  const known = about && describe(about, document, options.language)
  // What has no meaning of its own is explained by its field.
  return { markdown: known ?? describeField(path, document, options.language), span }
}

function ofKey(path: Path, document: DocumentContext, { language }: FeatureOptions): string | undefined {
  const [top, name] = path
  if (document.kind === 'guide') {
    if (top === 'rules' && typeof name === 'string')
      return describe({ kind: 'rule', id: name }, document, language)
    return describeField(path, document, language)
  }
  if (top === 'criteria' && path.length === 2)
    return describe({ kind: 'criterion', criterion: String(name) }, document, language)
  const field = describeField(path, document, language)
  if (top !== 'criteria' || path.length > 1) return field
  return [field, describe({ kind: 'criteria' }, document, language)].filter(Boolean).join('\n\n---\n\n')
}

/** What the text at `path` names. */
export function aboutValue(text: string, path: Path, document: DocumentContext): About | undefined {
  const { catalogues, entry, kind } = document
  switch (meaningOf(path, kind)) {
    case 'country':
    case 'country-code': {
      const country = countryOf(text, entry, catalogues)
      return country ? { kind: 'country', code: country.alpha2 } : { kind: 'word', path, word: text }
    }
    case 'region': {
      const found = catalogues.regions.resolve(text, entry.language)
      return found.status === 'unknown' ? undefined : { kind: 'region', code: found.region.code }
    }
    case 'programme':
    case 'supporter': {
      const found = catalogues.programmes.resolve(text)
      if (found.status !== 'unknown') return { kind: 'programme', id: found.programme.id }
      const country = countryOf(text, entry, catalogues)
      return country && { kind: 'country', code: country.alpha2 }
    }
    case 'convention':
    case 'recommendation': {
      const found = catalogues.instruments.resolve(
        text,
        path[0] === 'recommendations' ? 'recommendation' : 'convention',
      )
      return found.status === 'unknown' ? undefined : { kind: 'instrument', code: found.instrument.code }
    }
    case 'sdg': {
      const found = catalogues.sdgs.resolve(text)
      return found.status === 'unknown' ? undefined : { kind: 'sdg', code: found.sdg.code }
    }
    case 'criterion':
      return { kind: 'criterion', criterion: text }
    default:
      return { kind: 'word', path, word: text }
  }
}

function ofDate(
  node: ScalarNode,
  path: Path,
  document: DocumentContext,
  { language }: FeatureOptions,
): string {
  const line = printedDates(document)
  const read = readDate(node.text).kind
  const first =
    read === 'malformed' || read === 'impossible'
      ? say(language, 'hover.notADate', undefined)
      : line
        ? say(language, 'hover.prints', { text: line })
        : ''
  return [first, describeField(path, document, language)].filter(Boolean).join('\n\n')
}

/** A mark in prose, or a name that the catalogues know. */
function ofProse(
  path: Path,
  document: DocumentContext,
  offset: number,
  { language }: FeatureOptions,
): Found | undefined {
  const prose = proseIn(document).find(
    (one) => one.path.length === path.length && one.path.every((step, i) => step === path[i]),
  )
  if (!prose) return undefined
  const spanOf = (word: Span) => document.places.span({ path, word })
  for (const { key, span } of prose.marks) {
    if (!within(spanOf(span), offset)) continue
    const note = footnotesOf(document).find((one) => one.key === key)
    const markdown = note
      ? `**${say(language, 'hover.footnote', { key })}**\n\n${note.text.text}`
      : say(language, 'hover.noFootnote', { key })
    return { markdown, span: spanOf(span) }
  }
  for (const { key, span } of figureMarks(prose)) {
    if (!within(spanOf(span), offset)) continue
    const figure = document.entry.figures.find(({ id }) => id?.text === key)
    const lines = [figure?.caption?.text ?? figure?.alt?.text, figure?.image && `\`${figure.image.text}\``]
    return {
      markdown: [`**${say(language, 'hover.figure', { id: key })}**`, ...lines].filter(Boolean).join('\n\n'),
      span: spanOf(span),
    }
  }
  for (const { about, span } of mentionsIn(prose, document)) {
    if (within(spanOf(span), offset))
      return { markdown: describe(about, document, language), span: spanOf(span) }
  }
  return undefined
}

function within([start, end]: Span, offset: number): boolean {
  return offset >= start && offset <= end
}
