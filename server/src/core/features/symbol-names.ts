import { SymbolKind } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import type { Language } from '../i18n/language'
import { say } from '../i18n/messages'
import { CRITERIA } from '../model/criteria-fields'
import type { CriterionId } from '../model/criteria-fields'
import { read } from '../model/read'
import type { Path, TreeNode } from '../model/tree'
import { printedDates, sectionHeading } from './printed'

export interface SymbolName {
  readonly name: string
  readonly detail?: string
  readonly kind?: SymbolKind
}

/** What an outline is made of. */
export interface Outlined {
  readonly document: DocumentContext
  /** The language in which the tool speaks. */
  readonly language: Language
}

/** Stands for the list of a section's parts, which has no line of its own. */
export const PARTS = 'parts'

/** How the outline calls what stands at `path`; undefined for what it leaves out. */
export function namesOf(path: Path, node: TreeNode, outlined: Outlined): SymbolName | undefined {
  const { document } = outlined
  if (path.length === 1) return topName(path, node, document)
  const item = itemName(path, node, outlined)
  if (item !== 'as usual') return item
  const last = path.at(-1)!
  if (path.length === 3 && path[0] === 'sections' && last === 'parts') return { name: PARTS }
  // The fields of an item are said in its own line, and so are those of the dates and of a criterion.
  const said = path.some((step) => typeof step === 'number') || path[0] === 'dates' || path[0] === 'criteria'
  if (said) return node.kind === 'seq' && path[0] === 'dates' ? { name: titleOf(path, document) } : undefined
  return typeof last === 'string' ? { name: titleOf(path, document), detail: textOf(node) } : undefined
}

function topName(path: Path, node: TreeNode, document: DocumentContext): SymbolName {
  const name = titleOf(path, document)
  switch (path[0]) {
    case 'title':
      return {
        name: textOf(node).replace(/\[\^[^\]\s]+\]/g, '') || name,
        detail: name,
        kind: SymbolKind.String,
      }
    case 'dates':
      return { name, detail: printedDates(document) ?? '' }
    case 'sections':
      return { name }
    case 'criteria':
      return {
        name,
        detail: document.kind === 'practice' ? `${document.criteria.met} / ${CRITERIA.length}` : '',
      }
    default:
      return { name, detail: summaryOf(node) }
  }
}

function itemName(
  path: Path,
  node: TreeNode,
  { document, language }: Outlined,
): SymbolName | 'as usual' | undefined {
  const [top, second, third] = path
  const { entry, catalogues } = document
  const item = read(node, path)
  const text = (...fields: string[]) => fields.map((field) => item.text(field)?.text).find(Boolean)
  if (path.length === 2) {
    const own = textOf(node)
    switch (top) {
      case 'countries':
        return {
          name: own || text('country') || titleOf(path, document),
          detail: text('role') ?? '',
          kind: SymbolKind.Constant,
        }
      case 'regions':
        return {
          name: own || text('region') || titleOf(path, document),
          detail: text('countries') ?? '',
          kind: SymbolKind.Constant,
        }
      case 'support':
        return {
          name: text('by') ?? titleOf(path, document),
          detail: text('country') ?? '',
          kind: SymbolKind.Constant,
        }
      case 'programmes': {
        const found = catalogues.programmes.resolve(own)
        return {
          name: own,
          detail: found.status === 'unknown' ? '' : found.programme.name,
          kind: SymbolKind.Constant,
        }
      }
      case 'conventions':
      case 'recommendations': {
        const found = catalogues.instruments.byCode(own)
        return {
          name: own,
          detail: found ? catalogues.instruments.title(found, entry.language) : '',
          kind: SymbolKind.Constant,
        }
      }
      case 'criteria':
        return criterionName(String(second), document, language)
      case 'sections': {
        const section = entry.sections[Number(second)]
        const heading = section && sectionHeading(section, entry.language)
        return {
          name: heading ?? section?.kind ?? titleOf(path, document),
          detail: section?.kind ?? '',
          kind: SymbolKind.Module,
        }
      }
      case 'figures':
        return {
          name: text('caption', 'alt', 'id') ?? titleOf(path, document),
          detail: text('id') ?? '',
          kind: SymbolKind.File,
        }
      case 'information':
        return {
          name: own || text('text', 'url') || titleOf(path, document),
          detail: text('url') ?? '',
          kind: SymbolKind.String,
        }
      case 'footnotes':
        return { name: String(second), detail: own, kind: SymbolKind.String }
      case 'front':
      case 'back':
        return { name: text('heading') ?? titleOf(path, document), kind: SymbolKind.Module }
      case 'chapters':
        return {
          name: text('title', 'pillar') ?? titleOf(path, document),
          detail: text('pillar') ?? '',
          kind: SymbolKind.Module,
        }
      case 'contact':
        if (typeof second === 'number')
          return { name: text('unit', 'organization', 'name', 'email') ?? titleOf(path, document) }
        return { name: titleOf(path, document), detail: own }
      case 'rules':
        return { name: String(second), detail: own }
    }
  }
  if (path.length === 3 && top === 'dates' && second === 'periods') {
    return {
      name: text('country') ?? titleOf(path, document),
      detail: [text('from'), text('to')].filter(Boolean).join('–'),
    }
  }
  if (path.length === 3 && top === 'sections' && third === 'criteria') return undefined
  if (path.length === 4 && top === 'sections' && third === 'parts') {
    const letter = `(${String.fromCharCode(97 + (Number(path[3]) % 26))})`
    return { name: `${letter} ${text('heading') ?? titleOf(path, document)}`, kind: SymbolKind.Module }
  }
  if (path.length === 3 && top === 'catalogue')
    return {
      name: text('id', 'code', 'iso') ?? titleOf(path, document),
      detail: text('name', 'title', 'alias') ?? '',
    }
  return 'as usual'
}

function criterionName(id: string, document: DocumentContext, language: Language): SymbolName {
  const assessment = document.criteria.assessments.find(({ criterion }) => criterion === id)
  if (!assessment) return { name: id }
  const criterion: CriterionId = assessment.criterion
  const verdict = say(language, `verdict.${assessment.verdict}`, undefined)
  return { name: titleOf(['criteria', criterion], document), detail: verdict, kind: SymbolKind.Property }
}

/** What the schema calls a field. */
function titleOf(path: Path, { fields }: DocumentContext): string {
  return fields.at(path)?.title ?? String(path.at(-1))
}

function textOf(node: TreeNode): string {
  return node.kind === 'scalar' && node.value !== null ? node.text : ''
}

/** A text, or the texts of a short list. */
function summaryOf(node: TreeNode): string {
  if (node.kind !== 'seq') return textOf(node)
  const texts = node.items.map((item) => {
    if (item.kind !== 'map') return textOf(item)
    const [first] = item.pairs
    return first && first.key !== 'kind' ? textOf(first.value) : ''
  })
  return texts.filter(Boolean).join(', ')
}
