import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import { isOneOf } from '../model/read'
import { CRITERIA } from '../model/criteria-fields'
import { readDate } from '../model/dates'
import type { Path, ScalarNode, TreeNode } from '../model/tree'
import type { Span } from '../text/lines'
import { meaningOf } from './meaning'
import { figureMarks, footnotesOf, proseIn } from './prose'

/** Standard names, so that every theme has a colour for them. */
const TYPES = ['type', 'class', 'enumMember', 'number', 'decorator', 'property'] as const
const MODIFIERS = ['declaration', 'deprecated'] as const
type TokenType = (typeof TYPES)[number]
type Modifier = (typeof MODIFIERS)[number]

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [...MODIFIERS],
}

interface Token {
  readonly span: Span
  readonly type: TokenType
  readonly modifier?: Modifier
}

/**
 * Colours for what the catalogues and the format know: a value that stays plain is one that they do not. Countries and regions are
 * `type`, programmes `class`, instruments, goals and fixed words `enumMember`, dates `number`, marks `decorator`.
 */
export function semanticTokens(document: DocumentContext, range?: Range): SemanticTokens {
  const { lines } = document.source
  const within: Span = range
    ? [lines.offsetAt(range.start), lines.offsetAt(range.end)]
    : [0, document.source.text.length]
  const tokens = [...valueTokens(document, within), ...markTokens(document)].filter(
    ({ span }) => span[1] > within[0] && span[0] < within[1],
  )
  return { data: encode(tokens, document) }
}

function valueTokens(document: DocumentContext, within: Span): Token[] {
  const tokens: Token[] = []
  const visit = (node: TreeNode, path: Path): void => {
    if (node.span[1] < within[0] || node.span[0] > within[1]) return
    if (node.kind === 'map') for (const pair of node.pairs) visit(pair.value, [...path, pair.key])
    else if (node.kind === 'seq') node.items.forEach((item, i) => visit(item, [...path, i]))
    else if (node.kind === 'scalar' && node.span[1] > node.span[0]) {
      const token = tokenOf(node, path, document)
      if (token) tokens.push({ span: node.span, ...token })
    }
  }
  visit(document.source.root, [])
  return tokens
}

function tokenOf(node: ScalarNode, path: Path, document: DocumentContext): Omit<Token, 'span'> | undefined {
  const { catalogues, entry, fields, kind } = document
  const text = node.text.trim()
  switch (meaningOf(path, kind)) {
    case 'prose':
    case 'id':
    case 'figure-id':
    case 'image':
    case 'address':
    case 'email':
    case 'contact':
      return undefined
    case 'country':
    case 'country-code': {
      const found = catalogues.countries.resolve(text, entry.language)
      if (found.status === 'valid') return { type: 'type' }
      if (found.status === 'other')
        return { type: 'type', ...(found.kind === 'former' ? { modifier: 'deprecated' } : {}) }
      return text === 'none' ? { type: 'enumMember' } : undefined
    }
    case 'region':
      return catalogues.regions.resolve(text, entry.language).status === 'unknown'
        ? undefined
        : { type: 'type' }
    case 'programme':
    case 'supporter':
      return catalogues.programmes.resolve(text).status === 'unknown' ? undefined : { type: 'class' }
    case 'convention':
    case 'recommendation': {
      const instrument = catalogues.instruments.byCode(text)
      const gone = instrument?.status === 'abrogated' || instrument?.status === 'withdrawn'
      return instrument && { type: 'enumMember', ...(gone ? { modifier: 'deprecated' } : {}) }
    }
    case 'sdg':
      return catalogues.sdgs.byCode(text) && { type: 'enumMember' }
    case 'criterion':
      return isOneOf(text, CRITERIA) ? { type: 'enumMember' } : undefined
    case 'date': {
      const read = readDate(text).kind
      return read === 'date' ? { type: 'number' } : read === 'ongoing' ? { type: 'enumMember' } : undefined
    }
    default:
      return fields.at(path)?.enum?.includes(text) ? { type: 'enumMember' } : undefined
  }
}

/** Footnote marks, the names of footnotes, and `![figure]`. A mark that calls nothing stays plain. */
function markTokens(document: DocumentContext): Token[] {
  const known = new Set(footnotesOf(document).map(({ key }) => key))
  const figures = new Set(document.entry.figures.map(({ id }) => id?.text))
  const marks = proseIn(document).flatMap((prose) => {
    const spanOf = (word: Span) => document.places.span({ path: prose.path, word })
    return [
      ...prose.marks
        .filter(({ key }) => known.has(key))
        .map(({ span }): Token => ({ span: spanOf(span), type: 'decorator' })),
      ...figureMarks(prose)
        .filter(({ key }) => figures.has(key))
        .map(({ span: [start, end] }): Token => ({ span: spanOf([start - 2, end + 1]), type: 'decorator' })),
    ]
  })
  const keys = footnotesOf(document).map(({ text }): Token => {
    return {
      span: document.places.span({ path: text.path, on: 'key' }),
      type: 'property',
      modifier: 'declaration',
    }
  })
  return [...marks, ...keys]
}

/** LSP's relative numbers; what spans several lines or overlaps is left out. */
function encode(tokens: readonly Token[], { source: { lines } }: DocumentContext): number[] {
  const data: number[] = []
  let line = 0
  let character = 0
  let last = 0
  for (const { span, type, modifier } of [...tokens].sort((a, b) => a.span[0] - b.span[0])) {
    const { start, end } = lines.range(span)
    if (start.line !== end.line || span[0] < last || span[1] <= span[0]) continue
    data.push(
      start.line - line,
      start.line === line ? start.character - character : start.character,
      span[1] - span[0],
      TYPES.indexOf(type),
      modifier ? 1 << MODIFIERS.indexOf(modifier) : 0,
    )
    line = start.line
    character = start.character
    last = span[1]
  }
  return data
}
